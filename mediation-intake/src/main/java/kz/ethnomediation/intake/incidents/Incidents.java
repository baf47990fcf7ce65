package kz.ethnomediation.intake.incidents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of all incidents. */
public interface Incidents {

    /** Keeps a new one, and what was said of it as ciphertext. */
    void add(Incident incident, String words);

    Optional<Incident> byId(UUID id);

    /** What was said of it; empty where that is destroyed. */
    Optional<String> words(Incident incident);

    /** At most {@code limit}, the newest first, of one state or of all; {@code after} is the last id of the page before. */
    List<Incident> page(Optional<IncidentState> state, Optional<UUID> after, int limit);

    /** Those that are not closed, the most pressing first. */
    List<Incident> open(int limit);

    /** Writes what verbs have changed, so that the revision is the one that the next caller reads. */
    void flush();
}
