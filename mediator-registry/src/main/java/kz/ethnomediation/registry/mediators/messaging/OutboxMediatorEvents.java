package kz.ethnomediation.registry.mediators.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.mediators.MediatorEvent;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;
import kz.ethnomediation.registry.mediators.MediatorEvents;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.Qualification;
import kz.ethnomediation.registry.mediators.Qualifications;

/** Translates what happened to a mediator into the contracts of {@code ethnomediation.mediator-events}. */
@ApplicationScoped
class OutboxMediatorEvents implements MediatorEvents {

    static final String TOPIC = "ethnomediation.mediator-events";

    private final Outbox outbox;
    private final Qualifications qualifications;

    OutboxMediatorEvents(Outbox outbox, Qualifications qualifications) {
        this.outbox = outbox;
        this.qualifications = qualifications;
    }

    @Override
    public void publish(MediatorEvent event) {
        var qualification = qualifications.of(event.mediator());
        outbox.append(
                switch (event) {
                    case StatusTaken taken -> translated(taken, qualification);
                    case StandingChanged changed -> translated(changed, qualification);
                });
    }

    static NewEvent translated(StandingChanged changed, Qualification qualification) {
        return new NewEvent(
                TOPIC,
                changed.mediator().value(),
                changed.sequence(),
                type(changed.cause()),
                changed.recording().recordedAt(),
                MediatorStandingChanged.of(changed, qualification));
    }

    static NewEvent translated(StatusTaken taken, Qualification qualification) {
        return new NewEvent(
                TOPIC,
                taken.mediator().value(),
                taken.sequence(),
                type(taken.change().status()),
                taken.change().recordedAt(),
                MediatorStatusTaken.of(taken, qualification));
    }

    private static String type(StandingChanged.Cause cause) {
        return switch (cause) {
            case CERTIFICATE_GRANTED -> "kz.ethnomediation.mediator.certificate-granted.v1";
            case CERTIFICATE_EXPIRED -> "kz.ethnomediation.mediator.certificate-expired.v1";
            case PROFILE_CHANGED -> "kz.ethnomediation.mediator.profile-changed.v1";
            case CORRECTED -> "kz.ethnomediation.mediator.corrected.v1";
        };
    }

    private static String type(MediatorStatus status) {
        return switch (status) {
            case CANDIDATE -> "kz.ethnomediation.mediator.registered.v1";
            case ACTIVE -> "kz.ethnomediation.mediator.activated.v1";
            case SUSPENDED -> "kz.ethnomediation.mediator.suspended.v1";
            case EXCLUDED -> "kz.ethnomediation.mediator.excluded.v1";
        };
    }
}
