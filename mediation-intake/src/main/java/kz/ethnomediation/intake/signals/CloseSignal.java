package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.ethnomediation.intake.codes.SignalResult;

/** Ends a signal that was answered. */
@ApplicationScoped
public class CloseSignal {

    private final VerbOnSignal verbs;

    public CloseSignal(VerbOnSignal verbs) {
        this.verbs = verbs;
    }

    /** Done, or why not: unknown, not the caller's to end, stale, of another state, or not calm yet. */
    @Transactional
    public SignalOutcome close(VerbOnSignal.Request request, SignalResult result, Optional<String> words) {
        return verbs.take(
                request, SignalSight::mayEnd, words, (signal, _, moment) -> signal.close(result, words, moment));
    }
}
