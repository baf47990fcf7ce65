package kz.ethnomediation.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.ReceivedHandover;
import kz.ethnomediation.cases.lifecycle.Sight;

/** Lays a fetched handover on its case. A second one, from whichever instance, changes nothing; what is erased meanwhile is left out. */
@ApplicationScoped
public class ReceiveHandover {

    private final Cases cases;
    private final CaseJournal journal;
    private final HandoverTasks tasks;
    private final CaseKeys keys;
    private final InstantSource clock;

    public ReceiveHandover(Cases cases, CaseJournal journal, HandoverTasks tasks, CaseKeys keys, InstantSource clock) {
        this.cases = cases;
        this.journal = journal;
        this.tasks = tasks;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    public void receive(UUID caseId, ReceivedHandover handover) {
        cases.forChange(caseId, new Sight.Everything()).ifPresent(found -> {
            found.receive(handover, keys.ofFile(caseId, found.parties()), clock.instant());
            journal.enterOwn(found);
        });
        tasks.done(caseId);
    }
}
