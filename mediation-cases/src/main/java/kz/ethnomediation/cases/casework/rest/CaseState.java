package kz.ethnomediation.cases.casework.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.lifecycle.CaseVerb;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands after a verb; nothing personal, as in every answer to a POST.
 *
 * @param allowed the verbs that its status allows next
 */
record CaseState(
        UUID id,
        String number,
        CaseStatus status,
        List<String> allowed,
        @Nullable UUID mediatorId,
        @Nullable LocalDate closedOn,
        @Nullable ConsultationResult result) {

    static CaseState of(MediationCase changed) {
        return new CaseState(
                changed.id(),
                changed.number(),
                changed.status(),
                allowedIn(changed.status()),
                changed.mediatorId().orElse(null),
                changed.closedOn().orElse(null),
                changed.result().orElse(null));
    }

    static List<String> allowedIn(CaseStatus status) {
        return CaseVerb.allowedIn(status).stream().map(CaseVerb::path).toList();
    }
}
