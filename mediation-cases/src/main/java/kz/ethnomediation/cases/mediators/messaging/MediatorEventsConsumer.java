package kz.ethnomediation.cases.mediators.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.cases.codes.MediatorStatus;
import kz.ethnomediation.cases.mediators.MediatorStandings;
import kz.ethnomediation.cases.mediators.MediatorStandings.Standing;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/**
 * Keeps what the register says of a mediator's status, also where it corrects what it said; other news about mediators are not
 * needed here.
 */
@ApplicationScoped
class MediatorEventsConsumer implements EventHandler {

    private static final Set<String> OF_STATUS = Set.of(
            "kz.ethnomediation.mediator.registered.v1",
            "kz.ethnomediation.mediator.activated.v1",
            "kz.ethnomediation.mediator.suspended.v1",
            "kz.ethnomediation.mediator.excluded.v1");

    private static final String CORRECTED = "kz.ethnomediation.mediator.corrected.v1";

    private final MediatorStandings standings;

    MediatorEventsConsumer(MediatorStandings standings) {
        this.standings = standings;
    }

    /** The fields that this service uses. */
    record StatusView(UUID mediatorId, MediatorStatus status, LocalDate effectiveOn, Instant recordedAt) {}

    /** The fields of a correction that this service uses: every status that the mediator has had, as it now stands. */
    record CorrectionView(UUID mediatorId, Instant recordedAt, List<StatusFrom> statuses) {}

    /** A status and its first day. */
    record StatusFrom(MediatorStatus status, LocalDate from) {}

    @Override
    public String topic() {
        return "ethnomediation.mediator-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (OF_STATUS.contains(event.type())) {
            var view = event.dataAs(StatusView.class);
            standings.add(new Standing(
                    view.mediatorId(), event.sequence(), view.status(), view.effectiveOn(), view.recordedAt()));
        } else if (event.type().equals(CORRECTED)) {
            var view = event.dataAs(CorrectionView.class);
            standings.restate(view.statuses().stream()
                    .map(status -> new Standing(
                            view.mediatorId(), event.sequence(), status.status(), status.from(), view.recordedAt()))
                    .toList());
        }
    }
}
