package kz.ethnomediation.intake.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealOutcome.Done;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.registration.Registration.Source;
import kz.ethnomediation.platform.caller.Caller;

/**
 * Registers an appeal: never refused for a matter of form beyond the required fields (domain rule 1). The quick sheet's
 * further steps go through the same verbs as the single calls, on the appeal in memory: where a field of any step is
 * wrong, nothing is kept and no number is used up. A refused consent or a matter that the law excludes is recorded, never
 * rejected (design §3): the appeal is registered and triaged, and the answer says why it was not accepted.
 */
@ApplicationScoped
public class RegisterAppeal {

    private final Appeals appeals;
    private final OpenAppeal openAppeal;
    private final OnTheSpotSteps steps;
    private final EnterAppeal enterAppeal;
    private final InstantSource clock;

    RegisterAppeal(
            Appeals appeals,
            OpenAppeal openAppeal,
            OnTheSpotSteps steps,
            EnterAppeal enterAppeal,
            InstantSource clock) {
        this.appeals = appeals;
        this.openAppeal = openAppeal;
        this.steps = steps;
        this.enterAppeal = enterAppeal;
        this.clock = clock;
    }

    /**
     * Done with the numbered appeal and what the client should know of it, the first appeal where its source sent it
     * before, or the first refusal; a refused sheet leaves no trace.
     */
    @Transactional
    public AppealOutcome register(Registration registration) {
        var now = clock.instant();
        return openAppeal
                .refusal(registration, now)
                .<AppealOutcome>map(refusal -> refusal)
                .or(() -> registration.trail().source().flatMap(source -> sentBefore(source, registration)))
                .orElseGet(() -> registerNew(registration, now));
    }

    private Optional<AppealOutcome> sentBefore(Source source, Registration registration) {
        return appeals.bySource(source.system(), source.externalId())
                .map(first -> openAppeal.sameContent(first, source) && mayKnow(registration.caller(), first)
                        ? new AppealOutcome.Known(first)
                        : new AppealOutcome.SourceConflict());
    }

    /** A retry gets the first answer also where another region has taken the appeal meanwhile. */
    private boolean mayKnow(Caller caller, Appeal first) {
        return first.origin().registeredBy().equals(caller.subject())
                || appeals.byId(first.id(), Sight.of(caller)).isPresent();
    }

    private AppealOutcome registerNew(Registration registration, Instant now) {
        var id = registration.id().orElseGet(openAppeal::nextId);
        if (!appeals.claim(id)) {
            return new AppealOutcome.IdTaken();
        }
        var said = openAppeal.open(id, registration, now);
        var appeal = Appeal.registered(said);
        return switch (steps.take(appeal, registration, now)) {
            case Done(var _, var notTaken) -> enterAppeal.enter(appeal, said, registration, notTaken);
            case AppealOutcome refused -> refused;
        };
    }
}
