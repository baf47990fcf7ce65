package kz.ethnomediation.intake.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealOutcome.Done;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.appeals.Warning.StepNotTaken;
import kz.ethnomediation.intake.handling.AcceptAppeal;
import kz.ethnomediation.intake.handling.TriageAppeal;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Takes the further steps of a quick sheet, by the verbs that the single calls use. */
@ApplicationScoped
class OnTheSpotSteps {

    private final TriageAppeal triageAppeal;
    private final AcceptAppeal acceptAppeal;
    private final Identifiers identifiers;

    OnTheSpotSteps(TriageAppeal triageAppeal, AcceptAppeal acceptAppeal, Identifiers identifiers) {
        this.triageAppeal = triageAppeal;
        this.acceptAppeal = acceptAppeal;
        this.identifiers = identifiers;
    }

    /** Done, with the step that law or consent forbids as a warning; or the refusal of a field, with its place in the sheet. */
    AppealOutcome take(Appeal appeal, Registration registration, Instant now) {
        var steps = registration.onTheSpot();
        if (steps.triage().isEmpty()) {
            return new Done(appeal);
        }
        var triaged = triageAppeal.apply(appeal, steps.triage().get(), now);
        if (triaged instanceof Invalid(var pointer, var code)) {
            return new Invalid("/triage" + pointer, code);
        }
        return triaged instanceof Done && steps.acceptance().isPresent()
                ? accept(appeal, registration, steps.acceptance().get(), now)
                : triaged;
    }

    private AppealOutcome accept(Appeal appeal, Registration registration, AcceptAppeal.Sheet acceptance, Instant now) {
        return switch (acceptAppeal.apply(
                appeal, acceptance, consultation(registration, now), registration.caller(), now)) {
            case Invalid(var pointer, var code) -> new Invalid("/acceptance" + pointer, code);
            case AppealOutcome.NotTaken reason -> new Done(appeal, List.of(new StepNotTaken(reason)));
            case AppealOutcome other -> other;
        };
    }

    private Optional<Consultation> consultation(Registration registration, Instant now) {
        var heldBy = registration.caller().mediatorId();
        return registration
                .onTheSpot()
                .consultation()
                .map(sheet -> sheet.recordedAs(identifiers.next(), AlmatyDay.of(now), heldBy));
    }
}
