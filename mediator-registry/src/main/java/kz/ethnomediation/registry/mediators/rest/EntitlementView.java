package kz.ethnomediation.registry.mediators.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.Entitlement;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.StatusGround;
import kz.ethnomediation.registry.mediators.StatusInterval;
import org.jspecify.annotations.Nullable;

/** Whether the mediator might mediate on a day, and the interval that proves it; no evidence before his entry. */
record EntitlementView(
        UUID mediatorId,
        LocalDate on,
        boolean entitled,
        @Nullable Evidence evidence) {

    /**
     * The status interval that holds the day: {@code until} is the first day after it, absent while it lasts. When and why
     * the status was recorded ({@code recordedAt}, {@code ground}, {@code document}) only keepers and heads are told.
     */
    record Evidence(
            MediatorStatus status,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant recordedAt,
            @Nullable StatusGround ground,
            @Nullable Document document) {

        static Evidence whole(StatusInterval interval) {
            var change = interval.change();
            return new Evidence(
                    change.status(),
                    change.effectiveOn(),
                    interval.until().orElse(null),
                    change.recordedAt(),
                    change.ground(),
                    change.document() == null ? null : Document.of(change.document()));
        }

        static Evidence withoutGrounds(StatusInterval interval) {
            return new Evidence(
                    interval.status(),
                    interval.change().effectiveOn(),
                    interval.until().orElse(null),
                    null,
                    null,
                    null);
        }
    }

    /** The paper on which the step rested. */
    record Document(String number, LocalDate issuedOn) {

        static Document of(DocumentReference reference) {
            return new Document(reference.number(), reference.issuedOn());
        }
    }

    /** For those who keep or lead. */
    static EntitlementView whole(UUID mediatorId, Entitlement entitlement) {
        return of(mediatorId, entitlement, Evidence::whole);
    }

    /** For everybody else in the territory. */
    static EntitlementView withoutGrounds(UUID mediatorId, Entitlement entitlement) {
        return of(mediatorId, entitlement, Evidence::withoutGrounds);
    }

    private static EntitlementView of(
            UUID mediatorId, Entitlement entitlement, Function<StatusInterval, Evidence> evidence) {
        return new EntitlementView(
                mediatorId,
                entitlement.on(),
                entitlement.entitled(),
                entitlement.evidence().map(evidence).orElse(null));
    }
}
