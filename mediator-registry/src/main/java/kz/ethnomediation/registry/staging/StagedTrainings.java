package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.Trainings;

/** Holds trainings back, and asks for each trainer once. */
@Decorator
@Priority(1)
abstract class StagedTrainings implements Trainings {

    private final Trainings trainings;

    StagedTrainings(@Delegate Trainings trainings) {
        this.trainings = trainings;
    }

    /** Trainings that are not kept yet. */
    private record HeldTrainings(Trainings trainings, List<Training> held) implements Held {

        @Override
        public Turn turn() {
            return Turn.STATEMENTS;
        }

        @Override
        public void keep() {
            trainings.addAll(held);
        }
    }

    @Override
    public void add(Training training) {
        var held = Stage.held(HeldTrainings.class, () -> new HeldTrainings(trainings, new ArrayList<>()));
        if (held.isPresent()) {
            held.get().held().add(training);
        } else {
            trainings.add(training);
        }
    }

    @Override
    public boolean hasMediator(UUID mediator) {
        return Stage.once(List.of("mediator", mediator), () -> trainings.hasMediator(mediator));
    }
}
