package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import kz.ethnomediation.platform.caller.Caller;

/**
 * What all verbs on a signal do alike: find it in the caller's sight, refuse whoever may not and whoever read an older
 * revision, take the verb at its moment under the policy of that day, and write down what happened.
 */
@ApplicationScoped
public class VerbOnSignal {

    private final Signals signals;
    private final SignalPolicies policies;
    private final SignalJournal journal;
    private final InstantSource clock;

    public VerbOnSignal(Signals signals, SignalPolicies policies, SignalJournal journal, InstantSource clock) {
        this.signals = signals;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Which signal, by whom and when.
     *
     * @param revision the one that the caller read
     * @param occurredAt when it happened, now where absent
     */
    public record Request(UUID id, long revision, Optional<Instant> occurredAt, Caller caller) {}

    /** The verb itself. */
    interface Verb {
        SignalOutcome on(Signal signal, SignalPolicy policy, FactMoment moment);
    }

    /** Takes the verb; {@code words} are what its taker says to it, and may hold no person's number either. */
    SignalOutcome take(Request request, BiPredicate<SignalSight, Signal> right, Optional<String> words, Verb verb) {
        var sight = SignalSight.of(request.caller());
        var found = signals.byId(request.id(), sight);
        if (found.isEmpty()) {
            return new SignalOutcome.Unknown();
        }
        var signal = found.get();
        if (!right.test(sight, signal)) {
            return new SignalOutcome.NotYours();
        }
        if (signal.revision() != request.revision()) {
            return new SignalOutcome.Stale(signal.revision(), journal.changedSince(signal, request.revision()));
        }
        var now = clock.instant();
        var refusal = FactMoment.refusal(request.occurredAt(), signal.lastFactAt(), now)
                .or(() -> words.flatMap(said -> StateNumbers.refusal(said, "/words")));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var moment = FactMoment.of(request.occurredAt(), signal.lastFactAt(), now);
        var outcome = verb.on(signal, policies.inForce(moment.day()), moment);
        if (outcome instanceof SignalOutcome.Done) {
            signal.actedOnBy(sight.login(), moment.recordedAt());
        }
        if (sight.depth(signal).isEmpty()) {
            signals.keepInSight(signal);
        }
        journal.enter(signal, request.caller());
        return outcome;
    }
}
