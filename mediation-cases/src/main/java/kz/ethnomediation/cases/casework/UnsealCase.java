package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;

/** Lifts the seal of a case: by a supervisor whom the seal lets through. */
@ApplicationScoped
public class UnsealCase {

    private final CaseDesk desk;
    private final InstantSource clock;

    public UnsealCase(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public CaseOutcome unseal(Errand errand) {
        return desk.change(errand, found -> found.unseal(clock.instant()));
    }
}
