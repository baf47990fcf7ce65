package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Hands a signal up to the regional coordinator or to the republic, who have a task from then on. */
@ApplicationScoped
public class EscalateSignal {

    private final VerbOnSignal verbs;

    public EscalateSignal(VerbOnSignal verbs) {
        this.verbs = verbs;
    }

    /** Done, or why not: unknown, not the caller's, stale, of another state, or there already. */
    @Transactional
    public SignalOutcome escalate(VerbOnSignal.Request request, Escalation escalation) {
        return verbs.take(
                request,
                SignalSight::mayAnswer,
                escalation.words(),
                (signal, policy, moment) -> signal.escalate(escalation, policy, moment));
    }
}
