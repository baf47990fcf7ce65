package kz.ethnomediation.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.ReceivedHandover;
import kz.ethnomediation.cases.lifecycle.Sight;

/** Lays a fetched handover on its case. A second one, from whichever instance, changes nothing. */
@ApplicationScoped
public class ReceiveHandover {

    private final Cases cases;
    private final CaseJournal journal;
    private final HandoverTasks tasks;
    private final InstantSource clock;

    public ReceiveHandover(Cases cases, CaseJournal journal, HandoverTasks tasks, InstantSource clock) {
        this.cases = cases;
        this.journal = journal;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    public void receive(UUID caseId, ReceivedHandover handover) {
        cases.forChange(caseId, new Sight.Everything()).ifPresent(found -> {
            found.receive(handover, clock.instant());
            journal.enterOwn(found);
        });
        tasks.done(caseId);
    }
}
