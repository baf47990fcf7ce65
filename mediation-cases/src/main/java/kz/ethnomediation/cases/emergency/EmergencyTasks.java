package kz.ethnomediation.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.cases.tasks.Task;
import kz.ethnomediation.cases.tasks.TaskSource;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Informs the second persons at once (design §3, "to inform"); the task names the access, never the case. */
@ApplicationScoped
class EmergencyTasks implements TaskSource {

    private final EmergencyAccesses accesses;

    EmergencyTasks(EmergencyAccesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public List<Task> open(Caller caller, int limit) {
        return accesses.toReview(EmergencySight.of(caller), limit).stream()
                .map(access -> task(access, caller))
                .toList();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.DPO);
    }

    private static Task task(EmergencyAccess access, Caller caller) {
        return new Task(
                "emergency-access-to-review",
                "/api/v1/emergency-accesses/" + access.id(),
                access.region(),
                Optional.of(AlmatyDay.of(access.reviewBy())),
                Optional.of(access.reviewBy()),
                access.beginsAt(),
                role(access, caller));
    }

    private static String role(EmergencyAccess access, Caller caller) {
        if (access.sealedBy().equals(caller.subject())) {
            return Task.NAMED;
        }
        return caller.is(Roles.DPO) ? Roles.DPO : Roles.REGIONAL_COORDINATOR;
    }
}
