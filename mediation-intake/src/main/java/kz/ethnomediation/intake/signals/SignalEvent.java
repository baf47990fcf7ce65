package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.util.Optional;
import kz.ethnomediation.intake.codes.DismissalReason;
import kz.ethnomediation.intake.codes.SignalResult;

/** Something that has happened to a signal; each becomes one history row and one event. */
public sealed interface SignalEvent {

    Stamp stamp();

    /** What was said with it; for the history, never for an event. */
    Optional<String> words();

    /**
     * What every event says.
     *
     * @param sequence position among the events of this signal, from 1 without gaps
     * @param occurredAt when it happened
     * @param recordedAt the writer's clock
     * @param policy version of the policy that counts
     */
    record Stamp(
            long sequence,
            Instant occurredAt,
            Instant recordedAt,
            String policy,
            Optional<Standing> before,
            Standing after) {}

    record Raised(Stamp stamp) implements SignalEvent {
        @Override
        public Optional<String> words() {
            return Optional.empty();
        }
    }

    record Verified(Stamp stamp, Responder responder, Optional<String> words) implements SignalEvent {}

    record Dismissed(Stamp stamp, DismissalReason reason, Optional<String> words) implements SignalEvent {}

    /**
     * Handed up.
     *
     * @param automatic whether the policy did it and no person
     */
    record Escalated(Stamp stamp, EscalationLevel level, boolean automatic, Optional<String> words)
            implements SignalEvent {}

    /**
     * Answered.
     *
     * @param answer counts the answers to one signal from 1
     */
    record Responded(Stamp stamp, int answer, Response response) implements SignalEvent {
        @Override
        public Optional<String> words() {
            return response.words();
        }
    }

    record Closed(Stamp stamp, int answers, SignalResult result, Optional<String> words) implements SignalEvent {}
}
