package kz.ethnomediation.registry.mediators;

/** Something that happened to an entry and that the other services must learn. */
public sealed interface MediatorEvent {

    MediatorId mediator();

    /** The place in the entry's own count of events, from 1 and without a gap. */
    long sequence();

    /** The entry took a status; the first one by being entered into the register. */
    record StatusTaken(MediatorId mediator, long sequence, MediatorProfile profile, StatusChange change)
            implements MediatorEvent {}
}
