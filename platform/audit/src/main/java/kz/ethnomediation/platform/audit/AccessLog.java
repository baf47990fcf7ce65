package kz.ethnomediation.platform.audit;

import java.util.List;

/** The log of who has read what about whom. Entries are added and never changed; there is no call that takes one back. */
public interface AccessLog {
    /**
     * Writes a reading, or a refusal, in the transaction at hand: with it, it is kept or not.
     * A use case calls this before it answers, so that what is not logged is not answered.
     *
     * @throws IllegalStateException outside of a transaction, or where the database does not take it; nothing may be
     *     answered then
     */
    void write(Access access);

    /** Writes one entry for each of what a list shows, in one round trip; otherwise as {@link #write(Access)}. */
    void write(List<Access> accesses);

    /**
     * Writes a refusal in a transaction of its own: where there is none yet, or where the one at hand will be rolled back.
     *
     * @throws IllegalStateException where the database does not take it
     */
    void writeAlone(Access refusal);

    /** At most {@code limit} entries, the latest first; seen by those who may watch. */
    List<LoggedAccess> page(AccessFilter filter, int limit);
}
