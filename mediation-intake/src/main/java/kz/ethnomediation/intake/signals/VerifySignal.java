package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Confirms a signal and names who answers by when (features 2.5: no signal without somebody who owes an answer). */
@ApplicationScoped
public class VerifySignal {

    private final VerbOnSignal verbs;

    public VerifySignal(VerbOnSignal verbs) {
        this.verbs = verbs;
    }

    /** Done, or why not: unknown, not the caller's to verify, stale, of another state, or a time that the policy forbids. */
    @Transactional
    public SignalOutcome verify(VerbOnSignal.Request request, Verification verification) {
        return verbs.take(
                request,
                SignalSight::mayVerify,
                verification.words(),
                (signal, policy, moment) -> signal.verify(verification, policy, moment));
    }
}
