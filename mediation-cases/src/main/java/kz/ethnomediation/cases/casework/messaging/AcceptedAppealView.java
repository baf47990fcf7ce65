package kz.ethnomediation.cases.casework.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.Acceptance;
import kz.ethnomediation.cases.lifecycle.Consultation;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import org.jspecify.annotations.Nullable;

/** The fields of {@code appeal.accepted} that this service uses. */
record AcceptedAppealView(
        UUID appealId,
        LocalDate effectiveOn,
        @JsonUnwrapped CountingAttributes attributes,
        String number,
        UUID applicantPartyId,
        List<UUID> otherPartyIds,
        @Nullable UUID assignTo,
        @Nullable ScopeAnswers scopeAnswers,
        @Nullable ConsultationView consultation) {

    record ConsultationView(
            UUID consultationId,
            LocalDate heldOn,
            int minutes,
            ConsultationForm consultationForm,
            List<AdviceKind> adviceKinds,
            ConsultationResult result) {

        Consultation asConsultation() {
            return new Consultation(consultationId, heldOn, minutes, consultationForm, adviceKinds, result);
        }
    }

    Acceptance asAcceptance() {
        return new Acceptance(
                appealId,
                number,
                effectiveOn,
                attributes,
                applicantPartyId,
                otherPartyIds,
                scopeAnswers == null ? ScopeAnswers.NONE : scopeAnswers,
                Optional.ofNullable(assignTo),
                Optional.ofNullable(consultation).map(ConsultationView::asConsultation));
    }
}
