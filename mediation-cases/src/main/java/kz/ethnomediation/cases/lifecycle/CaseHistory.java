package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
     * @param correction what was put right, where something was
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
            Optional<String> reason,
            Optional<Correction> correction) {

        /** One that puts nothing right. */
        public Entry(
                UUID caseId,
                String actor,
                String actorLogin,
                String verb,
                Optional<CaseStatus> from,
                CaseStatus to,
                LocalDate occurredOn,
                Instant recordedAt,
                Optional<String> reason) {
            this(caseId, actor, actorLogin, verb, from, to, occurredOn, recordedAt, reason, Optional.empty());
        }
    }

    /**
     * What was put right of a party, and by which request; never what stood or stands there.
     *
     * @param fields their names in the API
     */
    record Correction(UUID partyId, UUID request, List<String> fields) {

        public Correction {
            fields = List.copyOf(fields);
        }
    }

    void add(Entry entry);
}
