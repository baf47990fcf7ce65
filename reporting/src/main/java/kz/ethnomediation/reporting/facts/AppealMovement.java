package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one appeal. The appeal is the unit counted, never the case or the party.
 *
 * @param outcome how it ended; there exactly where the movement closes
 * @param ground result of the consultation, body it was redirected to, or ground of the ending
 * @param fromRegion where it counted before; there exactly where the movement is a transfer
 * @param imported whether a registration is a line of a paper journal; null where nobody said
 * @param attributes as they stand after the movement
 * @param effectiveOn the day it happened, in Asia/Almaty
 * @param recordedAt the writer's clock
 */
public record AppealMovement(
        UUID appealId,
        MovementKind kind,
        @Nullable AppealOutcome outcome,
        @Nullable String ground,
        @Nullable String fromRegion,
        @Nullable Boolean imported,
        CountingAttributes attributes,
        LocalDate effectiveOn,
        Instant recordedAt,
        Origin origin) {

    public AppealMovement {
        if ((kind == MovementKind.CLOSED) != (outcome != null)) {
            throw new IllegalArgumentException("An outcome belongs to a closing and to nothing else: " + kind);
        }
        if ((kind == MovementKind.TRANSFERRED) != (fromRegion != null)) {
            throw new IllegalArgumentException("A region left belongs to a transfer and to nothing else: " + kind);
        }
    }
}
