package kz.ethnomediation.intake.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.caller.Caller;

/** Merges the open tasks of all features into one list: what is due first, then what waits longest. */
@ApplicationScoped
public class OpenTasks {

    /** So many of a kind are looked at; where somebody has more, the rest appears as they are done. */
    private static final int MOST_OF_A_KIND = 10_000;

    private final Iterable<TaskSource> sources;

    @Inject
    public OpenTasks(@Any Instance<TaskSource> sources) {
        this((Iterable<TaskSource>) sources);
    }

    OpenTasks(Iterable<TaskSource> sources) {
        this.sources = sources;
    }

    /**
     * Which of them.
     *
     * @param kind all kinds where absent
     * @param after the last one of the page before
     */
    public record Filter(Optional<String> kind, Optional<Task.Place> after) {

        boolean takes(Task task) {
            return kind.filter(wanted -> !wanted.equals(task.kind())).isEmpty()
                    && after.filter(last -> last.compareTo(task.place()) >= 0).isEmpty();
        }
    }

    /** What the caller has to do or to watch, at most {@code limit}. */
    public List<Task> of(Caller caller, Filter filter, Instant now, int limit) {
        var today = Task.today(now);
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.roles().stream().anyMatch(caller::is))
                .flatMap(source -> source.open(caller, today, MOST_OF_A_KIND).stream())
                .filter(filter::takes)
                .sorted(Comparator.comparing(Task::place))
                .limit(limit)
                .toList();
    }
}
