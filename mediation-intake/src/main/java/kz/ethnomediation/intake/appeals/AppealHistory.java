package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done to an appeal, by whom and when; rows are only ever added. */
public interface AppealHistory {

    /**
     * One thing that was done.
     *
     * @param actor stable id of the person or service
     * @param verb what was done, lower case words joined by hyphens
     */
    record Entry(
            UUID appealId,
            String actor,
            String actorLogin,
            String verb,
            Optional<AppealStatus> from,
            AppealStatus to,
            LocalDate effectiveOn,
            Instant recordedAt) {}

    void add(Entry entry);

    /** All entries in the order in which they were recorded. */
    List<Entry> of(UUID appealId);
}
