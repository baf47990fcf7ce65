package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.intake.tasks.TaskSource;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** A notice that has reached nobody though its term is over is a task of the office where its appeal counts. */
@ApplicationScoped
class NoticeTasks implements TaskSource {

    private final Notices notices;

    NoticeTasks(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Task> open(Caller caller, LocalDate today, int limit) {
        return notices.late(Sight.of(caller), today, limit).stream()
                .map(late -> task(late.notice(), late.region()))
                .toList();
    }

    private static Task task(Notice notice, String region) {
        return new Task(
                "deliver-notice",
                "/api/v1/appeals/" + notice.appealId() + "/notices/" + notice.id(),
                region,
                Optional.of(notice.dueOn()),
                notice.issuedAt(),
                Roles.OPERATOR);
    }
}
