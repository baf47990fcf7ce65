package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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

    /**
     * What triage decides.
     *
     * @param category absent where it was given at the registration
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(ScopeAnswers answers, Optional<Category> category, Optional<LocalDate> occurredOn) {}

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
        var day = new FactDay(appeal.lastFactOn(), now);
        return day.refusal(sheet.occurredOn())
                .<AppealOutcome>map(refusal -> refusal)
                .orElseGet(() -> appeal.triage(sheet.answers(), sheet.category(), day.of(sheet.occurredOn()), now));
    }
}
