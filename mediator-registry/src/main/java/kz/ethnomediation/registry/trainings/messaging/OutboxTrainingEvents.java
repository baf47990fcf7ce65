package kz.ethnomediation.registry.trainings.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.TrainingEvents;

/** Translates trainings into the contracts of {@code ethnomediation.organisation-events}. */
@ApplicationScoped
class OutboxTrainingEvents implements TrainingEvents {

    static final String TOPIC = "ethnomediation.organisation-events";

    private final Outbox outbox;

    OutboxTrainingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Training training, long sequence) {
        outbox.append(translated(training, sequence));
    }

    static NewEvent translated(Training training, long sequence) {
        return new NewEvent(
                TOPIC,
                training.organiser().value(),
                sequence,
                "kz.ethnomediation.training.held.v1",
                training.recordedAt(),
                TrainingHeld.of(training));
    }
}
