package kz.ethnomediation.intake.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.intake.tasks.TaskSource;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** What the officer has to do: tell the authority as long as the clock runs, then bring the incident to its end. */
@ApplicationScoped
class IncidentTasks implements TaskSource {

    /** An incident is the whole network's. */
    private static final String EVERYWHERE = "KZ";

    private final Incidents incidents;

    IncidentTasks(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<Task> open(Caller caller, LocalDate today, int limit) {
        return incidents.open(limit).stream().map(IncidentTasks::task).toList();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.DPO);
    }

    private static Task task(Incident incident) {
        var isTold = incident.authorityToldAt().isPresent();
        return new Task(
                isTold ? "incident-to-close" : "authority-to-tell",
                "/api/v1/incidents/" + incident.id(),
                EVERYWHERE,
                isTold ? Optional.empty() : Optional.of(incident.term().notifyBy()),
                incident.recordedAt(),
                Roles.DPO);
    }
}
