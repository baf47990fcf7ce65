package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
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
    private final InstantSource clock;

    NoticeTasks(Notices notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Task> open(Caller caller, LocalDate today, int limit) {
        return notices.late(Sight.of(caller), clock.instant(), limit).stream()
                .map(NoticeTasks::task)
                .toList();
    }

    private static Task task(Notices.Late late) {
        return new Task(
                "deliver-notice",
                "/api/v1/appeals/" + late.appealId() + "/notices/" + late.noticeId(),
                late.region(),
                Optional.of(late.dueOn()),
                late.issuedAt(),
                Roles.OPERATOR);
    }
}
