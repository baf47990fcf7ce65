package kz.ethnomediation.cases.casework;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;
import kz.ethnomediation.cases.lifecycle.Essence;
import kz.ethnomediation.cases.lifecycle.HandoverState;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import kz.ethnomediation.cases.sealing.Seal;
import org.jspecify.annotations.Nullable;

/** One case as it is read. */
public record CaseDetails(
        UUID id,
        String number,
        CaseStatus status,
        CountingAttributes attributes,
        HandoverState handover,
        @Nullable UUID mediatorId,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable ConsultationResult result,
        @Nullable Essence essence,
        ScopeAnswers scopeAnswers,
        @Nullable LocalDate contractSignedOn,
        @Nullable LocalDate settlementSignedOn,
        @Nullable Seal seal,
        long revision) {

    @Override
    public String toString() {
        return "CaseDetails[" + id + "]";
    }
}
