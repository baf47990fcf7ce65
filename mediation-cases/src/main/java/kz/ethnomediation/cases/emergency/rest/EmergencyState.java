package kz.ethnomediation.cases.emergency.rest;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.emergency.EmergencyAccess;
import org.jspecify.annotations.Nullable;

/** An emergency access after a verb; nothing personal, as in every answer to a POST. */
record EmergencyState(
        UUID id,
        UUID caseId,
        Instant beginsAt,
        Instant endsAt,
        @Nullable EmergencyVerdict verdict) {

    static EmergencyState of(EmergencyAccess access) {
        return new EmergencyState(
                access.id(),
                access.caseId(),
                access.beginsAt(),
                access.endsAt(),
                access.verdict().orElse(null));
    }
}
