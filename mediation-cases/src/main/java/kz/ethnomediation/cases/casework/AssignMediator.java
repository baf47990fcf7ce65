package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.cases.mediators.MediatorStandings;
import kz.ethnomediation.platform.caller.Caller;

/** Gives a consultation to a mediator (domain §1.11: assigning is for the consultation, the parties choose for mediation). */
@ApplicationScoped
public class AssignMediator {

    private final CaseDesk desk;
    private final MediatorStandings standings;
    private final InstantSource clock;

    public AssignMediator(CaseDesk desk, MediatorStandings standings, InstantSource clock) {
        this.desk = desk;
        this.standings = standings;
        this.clock = clock;
    }

    /** A mediator takes what is free in the own territory, for nobody else. */
    @Transactional
    public CaseOutcome assign(Errand errand, UUID mediatorId) {
        return desk.change(
                errand,
                Sight.forAssignment(errand.caller()),
                found -> mayName(errand.caller(), mediatorId)
                        ? found.assign(mediatorId, standings, clock.instant())
                        : new CaseOutcome.NotForOthers());
    }

    private static boolean mayName(Caller caller, UUID mediatorId) {
        return !caller.isOnlyMediator()
                || caller.mediatorId().filter(mediatorId::equals).isPresent();
    }
}
