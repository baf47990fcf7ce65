package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was done about a signal, by whom and when; rows are only ever added. */
public interface SignalHistory {

    /**
     * One thing that was done.
     *
     * @param revision the signal's revision after it
     * @param actor stable id of the person or service
     * @param verb what was done, lower case words joined by hyphens
     * @param code the verb's own code: reason, level or result
     * @param actions what an answer consisted of; empty for every other verb
     */
    record Entry(
            UUID signalId,
            long revision,
            String actor,
            String actorLogin,
            String verb,
            Optional<Standing> before,
            Standing after,
            Optional<String> code,
            List<String> actions,
            Optional<String> words,
            Instant occurredAt,
            Instant recordedAt) {

        public Entry {
            actions = List.copyOf(actions);
        }

        @Override
        public String toString() {
            return "Entry[" + signalId + " " + verb + "]";
        }
    }

    /** Writes it down; of an erased signal everything but the words, which nobody could ever read. */
    void add(Entry entry);

    /** The names of the fields that were changed after the revision. */
    default Set<String> changedSince(UUID signalId, long revision) {
        return of(signalId).stream()
                .filter(entry -> entry.revision() > revision)
                .flatMap(entry -> entry.after().changesFrom(entry.before()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All entries in the order in which they were recorded; those of an erased signal without words. */
    List<Entry> of(UUID signalId);
}
