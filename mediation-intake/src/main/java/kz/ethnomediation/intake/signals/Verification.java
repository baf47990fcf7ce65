package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.util.Optional;
import kz.ethnomediation.intake.signals.SignalOutcome.Invalid;

/**
 * What the one who looks finds.
 *
 * @param tension 1 calm to 5 clash
 * @param responder absent where whoever the signal lies with answers
 * @param replyBy earlier than the policy asks for; absent where the policy counts
 */
public record Verification(
        int tension, Optional<Responder> responder, Optional<Instant> replyBy, Optional<String> words) {

    public Verification {
        replyBy = replyBy.map(FactMoment::asStored);
    }

    /** The time for the answer may be cut, never stretched, and not into the past. */
    Optional<Invalid> refusal(Instant due, FactMoment moment) {
        if (responder.filter(named -> !named.isWhole()).isPresent()) {
            return Optional.of(new Invalid("/responder/login", "only-of-a-named-person"));
        }
        if (replyBy.filter(moment.recordedAt()::isAfter).isPresent()) {
            return Optional.of(new Invalid("/replyBy", "past"));
        }
        return replyBy.filter(due::isBefore).map(late -> new Invalid("/replyBy", "later-than-policy"));
    }

    @Override
    public String toString() {
        return "Verification[" + tension + "]";
    }
}
