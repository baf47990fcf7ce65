package kz.ethnomediation.registry.mediators.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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

    /** The status interval that holds the day: {@code until} is the first day after it, absent while it lasts. */
    record Evidence(
            MediatorStatus status,
            LocalDate from,
            @Nullable LocalDate until,
            Instant recordedAt,
            @Nullable StatusGround ground,
            @Nullable Document document) {

        static Evidence of(StatusInterval interval) {
            var change = interval.change();
            return new Evidence(
                    change.status(),
                    change.effectiveOn(),
                    interval.until().orElse(null),
                    change.recordedAt(),
                    change.ground(),
                    change.document() == null ? null : Document.of(change.document()));
        }
    }

    /** The paper on which the step rested. */
    record Document(String number, LocalDate issuedOn) {

        static Document of(DocumentReference reference) {
            return new Document(reference.number(), reference.issuedOn());
        }
    }

    static EntitlementView of(UUID mediatorId, Entitlement entitlement) {
        return new EntitlementView(
                mediatorId,
                entitlement.on(),
                entitlement.entitled(),
                entitlement.evidence().map(Evidence::of).orElse(null));
    }
}
