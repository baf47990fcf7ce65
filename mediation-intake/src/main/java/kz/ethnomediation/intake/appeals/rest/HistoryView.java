package kz.ethnomediation.intake.appeals.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * The history of an appeal, oldest first: what was done, by whom, when and why, and what each verb changed.
 *
 * @param blocked true where the reasons are kept and not shown
 * @param erased true where the reasons are erased for good
 */
record HistoryView(
        List<Line> items,
        @Nullable Boolean blocked,
        @Nullable Boolean erased) {

    /** @param actor login of the person, or the service */
    record Line(
            String verb,
            long revision,
            @Nullable AppealStatus from,
            AppealStatus to,
            String actor,
            LocalDate effectiveOn,
            Instant recordedAt,
            List<FieldChange> changes,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Line[" + verb + "]";
        }
    }

    static HistoryView of(List<AppealHistory.Entry> entries, boolean blocked, boolean erased) {
        var items = entries.stream()
                .map(entry -> new Line(
                        entry.verb(),
                        entry.revision(),
                        entry.from().orElse(null),
                        entry.to(),
                        entry.actor().login(),
                        entry.effectiveOn(),
                        entry.recordedAt(),
                        entry.changes(),
                        blocked ? null : entry.reason().orElse(null)))
                .toList();
        return new HistoryView(items, blocked ? true : null, erased ? true : null);
    }
}
