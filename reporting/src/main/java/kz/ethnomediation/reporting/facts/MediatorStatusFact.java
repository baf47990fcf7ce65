package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mediator's standing became from a day on.
 *
 * @param kind professional or public
 * @param registerRegion the one region in which the mediator counts
 */
public record MediatorStatusFact(
        UUID mediatorId,
        MediatorStatus status,
        String kind,
        boolean ethnomediator,
        String registerRegion,
        @Nullable String ground,
        LocalDate effectiveOn,
        Instant recordedAt,
        Origin origin) {}
