package kz.ethnomediation.cases.tasks;

import java.util.List;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;

/** A feature's open tasks in a caller's sight. CDI beans. */
public interface TaskSource {

    /** The most pressing first, at most {@code limit}. */
    List<Task> open(Caller caller, int limit);

    /** The realm roles that may have tasks of this kind; a caller with none of them is not looked up at all. */
    Set<String> roles();
}
