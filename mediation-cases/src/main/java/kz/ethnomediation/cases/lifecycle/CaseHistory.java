package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What was done to a case, by whom and when; rows are only ever added. */
public interface CaseHistory {

    /**
     * One thing that was done.
     *
     * @param actor stable id of the person or service
     * @param verb what was done, lower case words joined by hyphens
     * @param reason a code, for what needs one
     */
    record Entry(
            UUID caseId,
            String actor,
            String actorLogin,
            String verb,
            Optional<CaseStatus> from,
            CaseStatus to,
            LocalDate occurredOn,
            Instant recordedAt,
            Optional<String> reason) {}

    void add(Entry entry);
}
