package kz.ethnomediation.registry.trainings.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.TrainingKind;
import org.jspecify.annotations.Nullable;

/** The data of training.held, version 1; a programme has no head count, its certificates are counted each for itself. */
record TrainingHeld(
        UUID trainingId,
        UUID organisationId,
        LocalDate effectiveOn,
        Instant recordedAt,
        TrainingKind kind,
        String region,
        int hours,
        List<String> languages,
        @Nullable Integer trained) {

    static TrainingHeld of(Training training) {
        return new TrainingHeld(
                training.id(),
                training.organiser().value(),
                training.until(),
                training.recordedAt(),
                training.kind(),
                training.region(),
                training.hours(),
                training.languages(),
                training.trained().isPresent() ? training.trained().getAsInt() : null);
    }
}
