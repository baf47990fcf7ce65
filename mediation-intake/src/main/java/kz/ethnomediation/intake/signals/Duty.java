package kz.ethnomediation.intake.signals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;

/**
 * Who owes the answer, since when and until when.
 *
 * @param policy version of the policy that the signal was last judged by
 */
@Embeddable
public record Duty(@Embedded Responder responder, Instant owedSince, Instant replyBy, String policy) {

    /** Owed anew from a moment on, for as long as the policy gives to the tension. */
    static Duty from(Instant since, Responder responder, Optional<Integer> tension, SignalPolicy policy) {
        return new Duty(responder, since, policy.level(tension).replyBy(since), policy.version());
    }

    Duty of(Responder another) {
        return new Duty(another, owedSince, replyBy, policy);
    }

    Duty by(Instant earlier) {
        return new Duty(responder, owedSince, earlier, policy);
    }

    Duty actedOnBy(String login, Instant at) {
        return new Duty(responder.actedOnBy(login, at), owedSince, replyBy, policy);
    }

    Duty under(SignalPolicy current) {
        return new Duty(responder, owedSince, replyBy, current.version());
    }
}
