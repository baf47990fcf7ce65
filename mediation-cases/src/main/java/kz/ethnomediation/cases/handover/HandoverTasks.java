package kz.ethnomediation.cases.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The list of handovers that are still to be fetched. Every method works in a transaction of the caller or its own. */
public interface HandoverTasks {

    /** Puts the case on the list, due at once. */
    void add(UUID caseId, Instant now);

    /** Claims up to {@code limit} that are due, the longest due first; those that another instance is claiming are passed over. */
    List<UUID> claimDue(Instant now, int limit);

    /** Puts a claimed one back for a later try. */
    void failed(UUID caseId, String failure, Instant now);

    /** Takes the case off the list. */
    void done(UUID caseId);
}
