package kz.ethnomediation.registry.trainings;

/** Where the feature tells what has happened. */
public interface TrainingEvents {

    /** Publishes in the current transaction, as the organiser's event of that sequence. */
    void publish(Training training, long sequence);
}
