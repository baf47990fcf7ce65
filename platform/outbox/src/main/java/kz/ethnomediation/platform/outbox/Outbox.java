package kz.ethnomediation.platform.outbox;

import java.util.List;

/** Where a service puts the events that its current transaction brings about. */
public interface Outbox {
    /**
     * Appends an event in the caller's transaction: it leaves if and only if that transaction commits.
     *
     * <p>What Hibernate still holds is flushed first, so that the aggregate's row is locked before the event exists.
     *
     * @throws IllegalStateException where no transaction is active
     * @throws RefusedEvent where the event breaks its contract, its size or its key's sequence; a programming error, the
     *     transaction must not commit
     */
    void append(NewEvent event);

    /** The same for many events, in their order; those of one key follow one another without a gap. */
    void appendAll(List<NewEvent> events);
}
