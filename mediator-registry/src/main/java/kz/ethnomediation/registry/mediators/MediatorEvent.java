package kz.ethnomediation.registry.mediators;

/** Something that happened to an entry and that the other services must learn. */
public sealed interface MediatorEvent {

    MediatorId mediator();

    /** The place in the entry's own count of events, from 1 and without a gap. */
    long sequence();

    /** The entry took a status; the first one by being entered into the register. */
    record StatusTaken(MediatorId mediator, long sequence, MediatorProfile profile, StatusChange change)
            implements MediatorEvent {}

    /**
     * Something else changed of what others judge eligibility by.
     *
     * @param status the status in which the entry stands, unchanged
     * @param recording since when it is so, and when it was recorded
     */
    record StandingChanged(
            MediatorId mediator,
            long sequence,
            Cause cause,
            MediatorProfile profile,
            MediatorStatus status,
            Recording recording)
            implements MediatorEvent {

        /** What changed it. */
        public enum Cause {
            CERTIFICATE_GRANTED,
            /** The last day of a certificate is over; the system's own work. */
            CERTIFICATE_EXPIRED,
            PROFILE_CHANGED,
            /** The register says something else of days that are over. */
            CORRECTED
        }

        /** The event of an entry as it stands. */
        public static StandingChanged of(Mediator mediator, long sequence, Cause cause, Recording recording) {
            var status = mediator.history().changes().getLast().status();
            return new StandingChanged(mediator.id(), sequence, cause, mediator.profile(), status, recording);
        }
    }
}
