package kz.ethnomediation.platform.retention;

import java.time.Instant;
import java.util.Set;

/**
 * What a service keeps for a term. The view {@code retained} of its database says which records there are and since when their term
 * runs; each verb works in the transaction at hand, as the system.
 */
public interface RetainedRecords {

    /** The classes of the list that are this service's; none where it keeps nothing for a term. */
    Set<String> classes();

    /** Lets nobody change the record until the transaction ends, so that what is due stays so. */
    void lock(Retained due);

    /** Makes the record's personal data unreadable for good, and says so in its history; done twice, it is done once. Nothing counted changes, no event is sent. */
    void destroy(Retained due, Instant now);
}
