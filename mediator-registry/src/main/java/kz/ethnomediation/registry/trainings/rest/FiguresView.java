package kz.ethnomediation.registry.trainings.rest;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.trainings.TrainingFigures;
import org.jspecify.annotations.Nullable;

/** Heads and certificates side by side; they are never added up. */
record FiguresView(
        LocalDate from,
        LocalDate to,
        @Nullable String region,
        long seminars,
        long trained,
        long programmes,
        long certified,
        long continuing,
        long renewed) {

    static FiguresView of(LocalDate from, LocalDate to, Optional<String> region, TrainingFigures figures) {
        return new FiguresView(
                from,
                to,
                region.orElse(null),
                figures.seminars(),
                figures.trained(),
                figures.programmes(),
                figures.certified(),
                figures.continuing(),
                figures.renewed());
    }
}
