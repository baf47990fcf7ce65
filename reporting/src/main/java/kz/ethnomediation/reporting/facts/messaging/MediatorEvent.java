package kz.ethnomediation.reporting.facts.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.MediatorStatus;
import kz.ethnomediation.reporting.facts.MediatorStatusFact;
import org.jspecify.annotations.Nullable;

/** What reporting reads of an event about a mediator. */
record MediatorEvent(
        UUID mediatorId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String registerRegion,
        String kind,
        boolean ethnomediator,
        MediatorStatus status,
        @Nullable String ground) {

    static MediatorStatusFact status(ReceivedEvent event) {
        var data = event.dataAs(MediatorEvent.class);
        return new MediatorStatusFact(
                data.mediatorId,
                data.status,
                data.kind,
                data.ethnomediator,
                data.registerRegion,
                data.ground,
                data.effectiveOn,
                data.recordedAt,
                Origins.of(event));
    }
}
