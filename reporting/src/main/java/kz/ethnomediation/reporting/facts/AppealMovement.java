package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one appeal. The appeal is the unit counted, never the case or the party.
 *
 * @param outcome how it ended; there exactly where the movement closes
 * @param ground result of the consultation or ground of the ending
 * @param effectiveOn the day it happened, in Asia/Almaty
 * @param recordedAt the writer's clock
 */
public record AppealMovement(
        UUID appealId,
        MovementKind kind,
        @Nullable AppealOutcome outcome,
        @Nullable String ground,
        CountingAttributes attributes,
        LocalDate effectiveOn,
        Instant recordedAt,
        Origin origin) {

    public AppealMovement {
        if ((kind == MovementKind.CLOSED) != (outcome != null)) {
            throw new IllegalArgumentException("An outcome belongs to a closing and to nothing else: " + kind);
        }
    }
}
