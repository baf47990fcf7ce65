package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.ethnomediation.intake.codes.DismissalReason;

/** Puts a signal aside before it is followed. */
@ApplicationScoped
public class DismissSignal {

    private final VerbOnSignal verbs;

    public DismissSignal(VerbOnSignal verbs) {
        this.verbs = verbs;
    }

    /** Done, or why not: unknown, not the caller's to end, stale, or looked at already. */
    @Transactional
    public SignalOutcome dismiss(VerbOnSignal.Request request, DismissalReason reason, Optional<String> words) {
        return verbs.take(
                request, SignalSight::mayEnd, words, (signal, _, moment) -> signal.dismiss(reason, words, moment));
    }
}
