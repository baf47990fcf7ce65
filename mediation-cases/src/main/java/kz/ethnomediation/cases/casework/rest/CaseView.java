package kz.ethnomediation.cases.casework.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.casework.CaseDetails;
import kz.ethnomediation.cases.casework.Opened;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.codes.SealReason;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;
import kz.ethnomediation.cases.lifecycle.HandoverState;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import kz.ethnomediation.cases.sealing.Seal;
import org.jspecify.annotations.Nullable;

/**
 * One case as it is read.
 *
 * @param allowed the verbs that its status allows next
 * @param seal on a case that only few can see
 * @param erased whether what the case held in words cannot be read any more
 * @param blocked whether its essence is kept and not shown, because who brought the matter wants that
 * @param handover PENDING until parties, essence and scope answers have come over from intake
 */
record CaseView(
        UUID id,
        String number,
        CaseStatus status,
        List<String> allowed,
        HandoverState handover,
        @Nullable UUID mediatorId,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable ConsultationResult result,
        @JsonUnwrapped CountingAttributes attributes,
        ScopeAnswers scopeAnswers,
        @Nullable String essence,
        boolean erased,
        boolean blocked,
        @Nullable LocalDate contractSignedOn,
        @Nullable LocalDate settlementSignedOn,
        @Nullable SealView seal) {

    /** Why a case is withheld from others, since when and by whom. */
    record SealView(SealReason reason, Instant sealedAt, String sealedBy) {

        static SealView of(Seal seal) {
            return new SealView(seal.reason(), seal.at(), seal.byLogin());
        }
    }

    static CaseView of(CaseDetails found, Opened<String> essence) {
        return new CaseView(
                found.id(),
                found.number(),
                found.status(),
                CaseState.allowedIn(found.status()),
                found.handover(),
                found.mediatorId(),
                found.openedOn(),
                found.closedOn(),
                found.result(),
                found.attributes(),
                found.scopeAnswers(),
                essence.content().orElse(null),
                essence.erased(),
                essence.blocked(),
                found.contractSignedOn(),
                found.settlementSignedOn(),
                found.seal() == null ? null : SealView.of(found.seal()));
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
