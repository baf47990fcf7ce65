package kz.ethnomediation.registry.trainings.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.TrainingKind;
import org.jspecify.annotations.Nullable;

/** A training as it is shown. */
record TrainingView(
        UUID id,
        UUID organisationId,
        TrainingKind kind,
        String region,
        LocalDate from,
        LocalDate until,
        String place,
        String topic,
        int hours,
        List<String> languages,
        @Nullable Integer trained,
        List<UUID> trainers) {

    static TrainingView of(Training training) {
        return new TrainingView(
                training.id(),
                training.organiser().value(),
                training.kind(),
                training.region(),
                training.from(),
                training.until(),
                training.place(),
                training.topic(),
                training.hours(),
                training.languages(),
                training.trained().isPresent() ? training.trained().getAsInt() : null,
                training.trainers());
    }
}
