package kz.ethnomediation.cases.casework.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.Answer;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.CriminalSeverity;
import kz.ethnomediation.cases.lifecycle.MediationOffer;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import org.jspecify.annotations.Nullable;

/** An offer of mediation, with the answers and consents given in the room. */
record OfferRequest(
        @Nullable LocalDate occurredOn,
        @Valid @Nullable ScopeAnswersRequest scopeAnswers,
        @Size(max = 50) @Nullable List<@NotNull @Valid ConsentRequest> consents) {

    record ConsentRequest(@NotNull UUID partyId, @NotNull ConsentMethod method) {

        MediationOffer.Consent asConsent() {
            return new MediationOffer.Consent(partyId, method);
        }
    }

    /** Answers to the questions that were still open; those that are left out stay as they are. */
    record ScopeAnswersRequest(
            @Nullable Answer thirdPartyInterests,
            @Nullable Answer incapableParty,
            @Nullable Answer corruption,
            @Nullable Answer stateBody,
            @Nullable Answer courtProceedings,
            @Nullable CriminalSeverity criminalSeverity) {

        ScopeAnswers asAnswers() {
            return new ScopeAnswers(
                    known(thirdPartyInterests),
                    known(incapableParty),
                    known(corruption),
                    known(stateBody),
                    known(courtProceedings),
                    criminalSeverity == null ? CriminalSeverity.NOT_ASKED : criminalSeverity);
        }

        private static Answer known(@Nullable Answer answer) {
            return answer == null ? Answer.NOT_ASKED : answer;
        }
    }

    MediationOffer asOffer() {
        return new MediationOffer(
                Optional.ofNullable(occurredOn),
                scopeAnswers == null ? ScopeAnswers.NONE : scopeAnswers.asAnswers(),
                consents == null
                        ? List.of()
                        : consents.stream().map(ConsentRequest::asConsent).toList());
    }
}
