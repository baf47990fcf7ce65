package kz.ethnomediation.intake.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

class OpenTasksTest {

    /** Half past midnight of the 21st in Almaty. */
    private static final Instant NOW = Instant.parse("2026-11-20T19:30:00Z");

    private static final OpenTasks.Filter ALL = new OpenTasks.Filter(Optional.empty(), Optional.empty());

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void mergesTheSourcesByDayThenByTheLongestWait() {
        var one = source(task("late", Optional.of(TODAY.minusDays(1)), 9), task("whenever", Optional.empty(), 1));
        var other = source(task("today", Optional.of(TODAY), 8), task("waits-longer", Optional.of(TODAY), 7));

        assertThat(new OpenTasks(List.of(one, other)).of(caller(Roles.OPERATOR), ALL, NOW, 3))
                .extracting(Task::kind)
                .containsExactly("late", "waits-longer", "today");
    }

    @Test
    void leadsPageByPageToEveryTaskAlsoToWhatPressesNobody() {
        var tasks = Stream.concat(
                        IntStream.range(0, 40)
                                .mapToObj(i -> task("dated-" + i, Optional.of(TODAY.plusDays(i / 7)), i % 3)),
                        IntStream.range(0, 9).mapToObj(i -> task("undated-" + i, Optional.empty(), i % 2)))
                .toList();
        var open = new OpenTasks(List.of((caller, today, limit) -> tasks));

        var read = new ArrayList<Task>();
        var page = open.of(caller(Roles.OPERATOR), ALL, NOW, 7);
        while (!page.isEmpty()) {
            read.addAll(page);
            var behind = new OpenTasks.Filter(
                    Optional.empty(), Optional.of(page.getLast().place()));
            page = open.of(caller(Roles.OPERATOR), behind, NOW, 7);
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(tasks);
        assertThat(read.subList(40, 49)).allMatch(task -> task.dueOn().isEmpty());
    }

    @Test
    void listsOneKindOnly() {
        var source = source(task("one", Optional.of(TODAY), 1), task("other", Optional.of(TODAY), 1));
        var filter = new OpenTasks.Filter(Optional.of("other"), Optional.empty());

        assertThat(new OpenTasks(List.of(source)).of(caller(Roles.OPERATOR), filter, NOW, 9))
                .extracting(Task::kind)
                .containsExactly("other");
    }

    @Test
    void asksASourceOnlyForThoseItIsMeantFor() {
        var ofTheOffices = source(task("office", Optional.empty(), 1));
        TaskSource ofEverybody = new TaskSource() {
            @Override
            public List<Task> open(Caller caller, LocalDate today, int limit) {
                return List.of(task("anybody", Optional.empty(), 1));
            }

            @Override
            public Set<String> roles() {
                return Set.of(Roles.COUNCIL_VIEWER);
            }
        };

        assertThat(new OpenTasks(List.of(ofTheOffices, ofEverybody)).of(caller(Roles.COUNCIL_VIEWER), ALL, NOW, 9))
                .extracting(Task::kind)
                .containsExactly("anybody");
    }

    @Test
    void tellsTheSourcesTheDayInAlmaty() {
        TaskSource curious = (caller, today, limit) -> List.of(task(today.toString(), Optional.empty(), 1));

        assertThat(new OpenTasks(List.of(curious)).of(caller(Roles.OPERATOR), ALL, NOW, 9))
                .extracting(Task::kind)
                .containsExactly("2026-11-21");
    }

    @Test
    void isOverdueAfterItsDayOrItsMoment() {
        assertThat(task("today", Optional.of(TODAY), 1).isOverdue(NOW)).isFalse();
        assertThat(task("yesterday", Optional.of(TODAY.minusDays(1)), 1).isOverdue(NOW))
                .isTrue();
        assertThat(task("whenever", Optional.empty(), 1).isOverdue(NOW)).isFalse();
        assertThat(byTheHour(NOW).isOverdue(NOW)).isFalse();
        assertThat(byTheHour(NOW.minusSeconds(1)).isOverdue(NOW)).isTrue();
    }

    private static TaskSource source(Task... tasks) {
        return (caller, today, limit) -> List.of(tasks);
    }

    private static Task task(String kind, Optional<LocalDate> dueOn, long since) {
        return new Task(kind, "/" + kind, "KZ-61", dueOn, Instant.ofEpochSecond(since), Roles.OPERATOR);
    }

    private static Task byTheHour(Instant dueAt) {
        return new Task(
                "hour", "/hour", "KZ-61", Optional.of(TODAY), Optional.of(dueAt), Instant.EPOCH, Roles.OPERATOR);
    }

    private static Caller caller(String role) {
        return new Caller("s", "l", Set.of(role), Scope.of(List.of("KZ-61")), Optional.empty(), Optional.empty());
    }
}
