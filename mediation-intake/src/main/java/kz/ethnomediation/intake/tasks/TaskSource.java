package kz.ethnomediation.intake.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** A feature's open tasks in a caller's sight. CDI beans. */
public interface TaskSource {

    /** Of each kind at most {@code limit}, the most pressing; {@code today} is the day in Asia/Almaty. */
    List<Task> open(Caller caller, LocalDate today, int limit);

    /** The realm roles that may have tasks of this kind; a caller with none of them is not looked up at all. */
    default Set<String> roles() {
        return Set.of(Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);
    }
}
