package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import kz.ethnomediation.cases.codes.SealReason;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.sealing.Seal;

/** Withholds a case from the colleagues: a supervisor's decision (docs/decisions/0014). */
@ApplicationScoped
public class SealCase {

    private final CaseDesk desk;
    private final InstantSource clock;

    public SealCase(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public CaseOutcome seal(Errand errand, SealReason reason) {
        var person = errand.caller();
        var seal = new Seal(reason, person.subject(), person.login(), clock.instant());
        return desk.change(errand, found -> found.seal(seal));
    }
}
