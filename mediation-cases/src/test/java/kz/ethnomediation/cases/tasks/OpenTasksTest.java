package kz.ethnomediation.cases.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

class OpenTasksTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void putsTheMostPressingFirstAndCutsTheRest() {
        var late = task("late", Optional.of(TODAY.minusDays(1)), NOW);
        var soon = task("soon", Optional.of(TODAY), NOW);
        var waiting = task("waiting", Optional.empty(), NOW.minusSeconds(1));

        var open = new OpenTasks(List.of(source(Roles.DPO, waiting, soon), source(Roles.DPO, late)));

        assertThat(open.of(caller(Roles.DPO), 2)).containsExactly(late, soon);
        assertThat(open.of(caller(Roles.DPO), 9)).containsExactly(late, soon, waiting);
    }

    @Test
    void asksNoSourceThatIsNotForTheCaller() {
        var open = new OpenTasks(List.of(source(Roles.DPO, task("t", Optional.empty(), NOW))));

        assertThat(open.of(caller(Roles.OPERATOR), 9)).isEmpty();
    }

    @Test
    void isOverdueByTheMomentWhereThereIsOne() {
        var byDay = task("d", Optional.of(TODAY), NOW);
        var byMoment =
                new Task("m", "/m", "KZ-61", Optional.of(TODAY), Optional.of(NOW.minusSeconds(1)), NOW, Roles.DPO);

        assertThat(byDay.isOverdue(NOW, TODAY)).isFalse();
        assertThat(byDay.isOverdue(NOW, TODAY.plusDays(1))).isTrue();
        assertThat(byMoment.isOverdue(NOW, TODAY)).isTrue();
    }

    private static Task task(String name, Optional<LocalDate> dueOn, Instant since) {
        return new Task(name, "/" + name, "KZ-61", dueOn, Optional.empty(), since, Roles.DPO);
    }

    private static TaskSource source(String role, Task... tasks) {
        return new TaskSource() {
            @Override
            public List<Task> open(Caller caller, int limit) {
                return List.of(tasks);
            }

            @Override
            public Set<String> roles() {
                return Set.of(role);
            }
        };
    }

    private static Caller caller(String role) {
        return new Caller("s", "s", Set.of(role), new Scope.Republic(), Optional.empty(), Optional.empty());
    }
}
