package kz.ethnomediation.intake.appeals.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.AppealStatus;
import org.jspecify.annotations.Nullable;

/** The history of an appeal, oldest first. */
record HistoryView(List<Line> items) {

    record Line(
            String verb,
            @Nullable AppealStatus from,
            AppealStatus to,
            String actor,
            LocalDate effectiveOn,
            Instant recordedAt) {}

    static HistoryView of(List<AppealHistory.Entry> entries) {
        return new HistoryView(entries.stream()
                .map(entry -> new Line(
                        entry.verb(),
                        entry.from().orElse(null),
                        entry.to(),
                        entry.actorLogin(),
                        entry.effectiveOn(),
                        entry.recordedAt()))
                .toList());
    }
}
