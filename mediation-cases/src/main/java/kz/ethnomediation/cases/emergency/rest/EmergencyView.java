package kz.ethnomediation.cases.emergency.rest;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyReason;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.emergency.EmergencyAccess;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access as whoever took it and the second persons see it.
 *
 * @param person login of whoever took it
 * @param erased whether the words cannot be read any more, as all that the case held in words
 * @param running whether its hours run now; a seal set anew ends it before they are over
 */
record EmergencyView(
        UUID id,
        UUID caseId,
        String region,
        String person,
        EmergencyReason reason,
        @Nullable String words,
        boolean erased,
        Instant beginsAt,
        Instant endsAt,
        boolean running,
        Instant reviewBy,
        @Nullable EmergencyVerdict verdict,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {

    static EmergencyView of(EmergencyAccess access, @Nullable String words, Instant now) {
        return new EmergencyView(
                access.id(),
                access.caseId(),
                access.region(),
                access.personLogin(),
                access.reason(),
                words,
                words == null,
                access.beginsAt(),
                access.endsAt(),
                access.isInForce(now),
                access.reviewBy(),
                access.verdict().orElse(null),
                access.reviewedByLogin().orElse(null),
                access.reviewedAt().orElse(null));
    }

    @Override
    public String toString() {
        return "EmergencyView[" + id + "]";
    }
}
