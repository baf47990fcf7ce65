package kz.ethnomediation.registry.mediators;

import java.util.List;

/** Something that happened to an entry and that the other services must learn. */
public sealed interface MediatorEvent {

    MediatorId mediator();

    /** The place in the entry's own count of events, from 1 and without a gap. */
    long sequence();

    /**
     * The entry took a status; the first one by being entered into the register.
     *
     * @param standing the statuses as the register now says them, from the entry on
     */
    record StatusTaken(
            MediatorId mediator,
            long sequence,
            MediatorProfile profile,
            StatusChange change,
            List<StatusInterval> standing)
            implements MediatorEvent {

        public StatusTaken {
            standing = List.copyOf(standing);
        }
    }

    /**
     * Something else changed of what others judge eligibility by.
     *
     * @param standing the statuses as the register now says them, from the entry on; there is one
     * @param recording since when it is so, and when it was recorded
     */
    record StandingChanged(
            MediatorId mediator,
            long sequence,
            Cause cause,
            MediatorProfile profile,
            List<StatusInterval> standing,
            Recording recording)
            implements MediatorEvent {

        public StandingChanged {
            standing = List.copyOf(standing);
        }

        /** The status in which the entry stands. */
        public MediatorStatus status() {
            return standing.getLast().status();
        }

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
            var standing = mediator.history().intervals();
            return new StandingChanged(mediator.id(), sequence, cause, mediator.profile(), standing, recording);
        }
    }
}
