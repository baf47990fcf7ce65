package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was done to an appeal, by whom, when and why; rows are only ever added. */
public interface AppealHistory {

    /**
     * One thing that was done.
     *
     * @param revision the appeal's revision after it
     * @param verb what was done, lower case words joined by hyphens
     * @param changes the fields that are others since, with what stood there before
     */
    record Entry(
            UUID appealId,
            long revision,
            Actor actor,
            String verb,
            Optional<AppealStatus> from,
            AppealStatus to,
            LocalDate effectiveOn,
            Instant recordedAt,
            List<FieldChange> changes,
            Optional<String> reason) {

        public Entry {
            changes = List.copyOf(changes);
        }

        static Entry of(Appeal appeal, AppealEvent event, Actor actor) {
            var stamp = event.stamp();
            return new Entry(
                    appeal.id(),
                    stamp.revision(),
                    actor,
                    event.verb(),
                    stamp.from(),
                    stamp.to(),
                    stamp.effectiveOn(),
                    stamp.recordedAt(),
                    stamp.changes(),
                    stamp.reason());
        }
    }

    /** Writes it down; of an erased appeal everything but the reason, which nobody could ever read. */
    void add(Entry entry);

    /** All entries in the order in which they were recorded; those of an erased appeal without their reasons. */
    List<Entry> of(UUID appealId);

    /** The names of the fields that were changed after the revision. */
    Set<String> changedSince(UUID appealId, long revision);
}
