package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.handover.HandoverTasks;
import kz.ethnomediation.cases.lifecycle.Acceptance;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.cases.lifecycle.CaseOpened;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.mediators.MediatorStandings;

/** Opens the case of an accepted appeal, once, and puts the fetching of its handover on the list. */
@ApplicationScoped
public class OpenCase {

    private final Cases cases;
    private final CaseJournal journal;
    private final MediatorStandings standings;
    private final HandoverTasks handovers;
    private final Event<CaseOpened> opened;
    private final InstantSource clock;

    public OpenCase(
            Cases cases,
            CaseJournal journal,
            MediatorStandings standings,
            HandoverTasks handovers,
            Event<CaseOpened> opened,
            InstantSource clock) {
        this.cases = cases;
        this.journal = journal;
        this.standings = standings;
        this.handovers = handovers;
        this.opened = opened;
        this.clock = clock;
    }

    /** An appeal whose case is here already changes nothing, whichever way its acceptance came a second time. */
    @Transactional
    public void open(Acceptance acceptance) {
        if (cases.holds(acceptance.appealId())) {
            return;
        }
        var now = clock.instant();
        var mediationCase = MediationCase.open(
                acceptance.assignableTo(mediator -> mayTake(mediator, acceptance.acceptedOn())), now);
        cases.add(mediationCase);
        journal.enterOwn(mediationCase);
        handovers.add(acceptance.appealId(), now);
        opened.fire(new CaseOpened(acceptance.appealId()));
    }

    /** The register's news of a mediator may be late: of one whom it has not told of yet, intake's word counts. */
    private boolean mayTake(UUID mediator, LocalDate day) {
        return !standings.knows(mediator) || standings.isActiveOn(mediator, day);
    }
}
