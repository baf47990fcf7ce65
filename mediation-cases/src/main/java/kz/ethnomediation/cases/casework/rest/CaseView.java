package kz.ethnomediation.cases.casework.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.casework.CaseDetails;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;
import kz.ethnomediation.cases.lifecycle.HandoverState;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One case as it is read.
 *
 * @param allowed the verbs that its status allows next
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
        @Nullable LocalDate contractSignedOn,
        @Nullable LocalDate settlementSignedOn) {

    static CaseView of(CaseDetails found) {
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
                found.essence(),
                found.contractSignedOn(),
                found.settlementSignedOn());
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
