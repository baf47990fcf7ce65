package kz.ethnomediation.cases.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.caller.Caller;

/** Merges the open tasks of all features into one list: what is due first, then what waits longest. */
@ApplicationScoped
public class OpenTasks {

    private static final Comparator<Task> MOST_PRESSING_FIRST = Comparator.comparing(
                    (Task task) -> task.dueOn().orElse(LocalDate.MAX))
            .thenComparing(Task::since)
            .thenComparing(Task::subject);

    private final Iterable<TaskSource> sources;

    @Inject
    public OpenTasks(@Any Instance<TaskSource> sources) {
        this((Iterable<TaskSource>) sources);
    }

    OpenTasks(Iterable<TaskSource> sources) {
        this.sources = sources;
    }

    /** What the caller has to do or to watch, at most {@code limit}. */
    public List<Task> of(Caller caller, int limit) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.roles().stream().anyMatch(caller::is))
                .flatMap(source -> source.open(caller, limit).stream())
                .sorted(MOST_PRESSING_FIRST)
                .limit(limit)
                .toList();
    }
}
