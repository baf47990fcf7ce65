package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.intake.appeals.AppealOutcome.Done;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;

/**
 * Registers an appeal: never refused for a matter of form beyond the required fields (domain rule 1). The quick sheet's
 * further steps go through the same verbs as the single calls, on the appeal in memory: where a field of any step is
 * wrong, nothing is kept and no number is used up. A refused consent or a matter that the law excludes is recorded, never
 * rejected (design §3): the appeal is registered and triaged, and the answer says why it was not accepted.
 */
@ApplicationScoped
public class RegisterAppeal {

    private final Appeals appeals;
    private final AppealJournal journal;
    private final CodesInForce codes;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public RegisterAppeal(
            Appeals appeals, AppealJournal journal, CodesInForce codes, Identifiers identifiers, InstantSource clock) {
        this.appeals = appeals;
        this.journal = journal;
        this.codes = codes;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Done with the numbered appeal, or the first refusal; a refused sheet leaves no trace. */
    @Transactional
    public AppealOutcome register(Registration registration) {
        var now = clock.instant();
        var refusal = new RegistrationRules(codes, now).refusal(registration);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var id = registration.id().orElseGet(identifiers::next);
        if (!appeals.claim(id)) {
            return new AppealOutcome.IdTaken();
        }
        var textInForce = codes.consentTextInForce(AlmatyDay.of(now));
        var appeal = new Appeal(id, registration, textInForce, identifiers, now);
        var outcome = onTheSpot(appeal, registration, now);
        if (outcome instanceof Done) {
            appeals.add(appeal);
            journal.enter(appeal, Actor.of(registration.caller()));
        }
        return outcome;
    }

    private AppealOutcome onTheSpot(Appeal appeal, Registration registration, Instant now) {
        var steps = registration.onTheSpot();
        if (steps.triage().isEmpty()) {
            return new Done(appeal);
        }
        var triaged = TriageAppeal.apply(appeal, steps.triage().get(), now);
        if (triaged instanceof Invalid(var pointer, var code)) {
            return new Invalid("/triage" + pointer, code);
        }
        if (!(triaged instanceof Done) || steps.acceptance().isEmpty()) {
            return triaged;
        }
        var caller = registration.caller();
        var consultation = steps.consultation()
                .map(sheet -> sheet.recordedAs(identifiers.next(), AlmatyDay.of(now), caller.mediatorId()));
        return switch (AcceptAppeal.apply(appeal, steps.acceptance().get(), consultation, caller, now)) {
            case Invalid(var pointer, var code) -> new Invalid("/acceptance" + pointer, code);
            case AppealOutcome.NotTaken reason -> new Done(appeal, List.of(reason));
            case AppealOutcome other -> other;
        };
    }
}
