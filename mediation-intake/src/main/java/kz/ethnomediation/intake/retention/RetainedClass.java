package kz.ethnomediation.intake.retention;

import java.time.Instant;
import java.util.UUID;

/** A class of records that intake keeps for a term. Each verb works in the transaction at hand, as the system. */
interface RetainedClass {

    /** What the history says of a destruction of the whole. */
    String VERB = "destroyed-after-term";

    /** Its code in the list {@code retention-policy}. */
    String code();

    /** Lets nobody change the record until the transaction ends. */
    void lock(UUID id);

    /** Makes it unreadable for good, and says so in its history. */
    void destroy(UUID id, Instant now);
}
