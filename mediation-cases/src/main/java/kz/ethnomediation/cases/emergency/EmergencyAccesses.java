package kz.ethnomediation.cases.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of all emergency accesses; nothing outside {@code sight} is ever answered. */
public interface EmergencyAccesses {

    void add(EmergencyAccess taken);

    /**
     * Whether the person may read the case at {@code now} because of an emergency access.
     *
     * @param sealedAt when the present seal was set; what was taken to an earlier one opens no other
     */
    boolean isInForce(UUID caseId, String person, Instant sealedAt, Instant now);

    Optional<EmergencyAccess> byId(UUID id, EmergencySight sight);

    /** The access; who else wants to review it waits until the transaction ends. */
    Optional<EmergencyAccess> forReview(UUID id, EmergencySight sight);

    /**
     * Newest first.
     *
     * @param reviewed only those that a second person has, or has not, looked at
     * @param after the last of the page before
     * @param shown how many are shown to the reader; one more is found where there is one, and only its being there is told
     */
    List<EmergencyAccess> list(Optional<Boolean> reviewed, Optional<UUID> after, EmergencySight sight, int shown);

    /** Those that this person may review and nobody has, the most pressing first. */
    List<EmergencyAccess> toReview(EmergencySight sight, int limit);
}
