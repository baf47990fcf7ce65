package kz.ethnomediation.registry.trainings;

import java.time.LocalDate;

/** The versions of the training policy. */
public interface TrainingPolicies {

    /** The one in force on the day. */
    TrainingPolicy inForce(LocalDate day);
}
