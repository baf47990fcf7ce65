package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records what was done in answer to a signal. */
@ApplicationScoped
public class RespondToSignal {

    private final VerbOnSignal verbs;

    public RespondToSignal(VerbOnSignal verbs) {
        this.verbs = verbs;
    }

    /** Done, or why not: unknown, not the caller's to answer, stale, or of another state. */
    @Transactional
    public SignalOutcome respond(VerbOnSignal.Request request, Response response) {
        return verbs.take(
                request,
                SignalSight::mayAnswer,
                response.words(),
                (signal, policy, moment) -> signal.respond(response, policy, moment));
    }
}
