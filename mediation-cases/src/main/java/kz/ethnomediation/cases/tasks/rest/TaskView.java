package kz.ethnomediation.cases.tasks.rest;

import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.cases.tasks.Task;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/** A task as its reader sees it; {@code subject} is the path to call. */
record TaskView(
        String kind,
        String subject,
        String region,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean overdue,
        Instant since,
        String role) {

    static TaskView of(Task task, Instant now) {
        return new TaskView(
                task.kind(),
                task.subject(),
                task.region(),
                task.dueOn().orElse(null),
                task.dueAt().orElse(null),
                task.isOverdue(now, AlmatyDay.of(now)),
                task.since(),
                task.role());
    }
}
