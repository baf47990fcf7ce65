package kz.ethnomediation.intake.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealJournal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.NewAppeal;
import kz.ethnomediation.intake.appeals.Resemblances;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.Warning;

/** Keeps a new appeal: its number, its journal, its persons in the index; and gathers what the client should know of it. */
@ApplicationScoped
class EnterAppeal {

    private final Appeals appeals;
    private final AppealJournal journal;
    private final Resemblances resemblances;

    EnterAppeal(Appeals appeals, AppealJournal journal, Resemblances resemblances) {
        this.appeals = appeals;
        this.journal = journal;
        this.resemblances = resemblances;
    }

    AppealOutcome enter(Appeal appeal, NewAppeal said, Registration registration, List<Warning> notTaken) {
        var warnings = new ArrayList<>(notTaken);
        warnings.addAll(PartyNumbers.oddities(registration));
        resemblances.enter(said, Sight.of(registration.caller())).stream()
                .map(Warning.Resembles::new)
                .forEach(warnings::add);
        // The number's count is the last lock that is taken, and then held until the end of the transaction.
        appeals.add(appeal, said);
        journal.enter(appeal, Actor.of(registration.caller()));
        return new AppealOutcome.Done(appeal, warnings);
    }
}
