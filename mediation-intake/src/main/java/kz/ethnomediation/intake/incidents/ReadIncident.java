package kz.ethnomediation.intake.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** Shows an incident with its steps; what was said of it to the officer alone, and each such reading is logged with it. */
@ApplicationScoped
public class ReadIncident {

    private final Incidents incidents;
    private final IncidentJournal journal;

    public ReadIncident(Incidents incidents, IncidentJournal journal) {
        this.incidents = incidents;
        this.journal = journal;
    }

    /**
     * An incident as the reader may see it.
     *
     * @param words empty for whoever is no officer, as those of the steps
     */
    public record Seen(Incident incident, Optional<String> words, List<IncidentJournal.Entry> steps) {

        @Override
        public String toString() {
            return "Seen[" + incident.id() + "]";
        }
    }

    /** The incident; empty where there is none with that id. */
    @Transactional
    public Optional<Seen> of(UUID id, Caller reader) {
        return incidents.byId(id).map(incident -> {
            var steps = journal.of(id);
            return reader.is(Roles.DPO)
                    ? new Seen(incident, incidents.words(incident), steps)
                    : new Seen(
                            incident,
                            Optional.empty(),
                            steps.stream()
                                    .map(IncidentJournal.Entry::withoutWords)
                                    .toList());
        });
    }
}
