package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.platform.caller.Caller;

/** Puts the scope questions to a registered appeal (domain rule 8); what was not asked is kept as not asked. */
@ApplicationScoped
public class TriageAppeal {

    private final Appeals appeals;
    private final AppealJournal journal;
    private final InstantSource clock;

    public TriageAppeal(Appeals appeals, AppealJournal journal, InstantSource clock) {
        this.appeals = appeals;
        this.journal = journal;
        this.clock = clock;
    }

    /** What triage decides; the category may have been given at the registration. */
    public record Sheet(ScopeAnswers answers, Optional<Category> category) {}

    /** Done, or why not: unknown, stale, of another status, or still without a category. */
    @Transactional
    public AppealOutcome triage(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        var found = appeals.byId(id, Sight.of(caller));
        if (found.isEmpty()) {
            return new AppealOutcome.Unknown();
        }
        var appeal = found.get();
        if (appeal.revision() != expectedRevision) {
            return new AppealOutcome.Stale(appeal.revision());
        }
        var outcome = apply(appeal, sheet, clock.instant());
        journal.enter(appeal, Actor.of(caller));
        return outcome;
    }

    static AppealOutcome apply(Appeal appeal, Sheet sheet, Instant now) {
        return appeal.triage(sheet.answers(), sheet.category(), now);
    }
}
