package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.trainings.TrainingPolicies;
import kz.ethnomediation.registry.trainings.TrainingPolicy;

/** Reads the policy of a day once for all rows. */
@Decorator
@Priority(1)
class StagedTrainingPolicies implements TrainingPolicies {

    private final TrainingPolicies lists;

    StagedTrainingPolicies(@Delegate TrainingPolicies lists) {
        this.lists = lists;
    }

    @Override
    public TrainingPolicy inForce(LocalDate day) {
        return Stage.once(List.of("training-policy", day), () -> lists.inForce(day));
    }
}
