package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;
import kz.ethnomediation.cases.lifecycle.Sight;

/**
 * Has a case count its applicant as the appeal does, after the applicant was put right: an acceptance that was still on its way has
 * opened it with what was wrong. Told by intake already, so no event follows.
 */
@ApplicationScoped
public class RecountCase {

    private final Cases cases;
    private final CaseJournal journal;
    private final InstantSource clock;

    public RecountCase(Cases cases, CaseJournal journal, InstantSource clock) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** An appeal without a case changes nothing: its acceptance, when it comes, says what is right. A second time changes nothing. */
    @Transactional
    public void recount(UUID appealId, CountingAttributes appeal) {
        cases.forChange(appealId, new Sight.Everything()).ifPresent(found -> {
            found.recount(appeal, clock.instant());
            journal.enterOwn(found);
        });
    }
}
