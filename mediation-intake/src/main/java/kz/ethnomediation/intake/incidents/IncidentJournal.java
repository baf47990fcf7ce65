package kz.ethnomediation.intake.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done about incidents, by whom; only ever added to. */
public interface IncidentJournal {

    /**
     * One step.
     *
     * @param verb what was done, as the database knows it
     * @param actor subject of the officer's token
     * @param reference the number under which the authority keeps the notice, and who answers its questions
     * @param words what was said with it; both are kept as ciphertext, and empty where that is destroyed
     */
    record Entry(
            UUID incidentId,
            String verb,
            String actor,
            Optional<ToldBy> by,
            Optional<Integer> persons,
            Optional<IncidentEnding> ending,
            Optional<String> reference,
            Optional<String> words,
            Instant occurredAt,
            Instant recordedAt) {

        Entry withoutWords() {
            return new Entry(
                    incidentId,
                    verb,
                    actor,
                    by,
                    persons,
                    ending,
                    Optional.empty(),
                    Optional.empty(),
                    occurredAt,
                    recordedAt);
        }

        @Override
        public String toString() {
            return "Entry[" + incidentId + " " + verb + "]";
        }
    }

    void add(Entry entry);

    /** Of one incident, in the order in which they were written. */
    List<Entry> of(UUID incidentId);
}
