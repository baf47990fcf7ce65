package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;

/** Accepts a triaged appeal and so hands the matter to a case for good (design §2, "One owner at a time"). */
@ApplicationScoped
public class AcceptAppeal {

    private final Appeals appeals;
    private final AppealJournal journal;
    private final InstantSource clock;

    public AcceptAppeal(Appeals appeals, AppealJournal journal, InstantSource clock) {
        this.appeals = appeals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How it is accepted.
     *
     * @param assignTo the mediator who is to hold the consultation; a mediator takes it on, and may name nobody else
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(Optional<UUID> assignTo, Optional<LocalDate> occurredOn) {}

    /** Done, or why not: unknown, stale, of another status, without consent, or excluded by law. */
    @Transactional
    public AppealOutcome accept(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        var found = appeals.byId(id, Sight.of(caller));
        if (found.isEmpty()) {
            return new AppealOutcome.Unknown();
        }
        var appeal = found.get();
        if (appeal.revision() != expectedRevision) {
            return new AppealOutcome.Stale(appeal.revision());
        }
        var outcome = apply(appeal, sheet, Optional.empty(), caller, clock.instant());
        journal.enter(appeal, Actor.of(caller));
        return outcome;
    }

    static AppealOutcome apply(
            Appeal appeal, Sheet sheet, Optional<Consultation> consultation, Caller caller, Instant now) {
        if (caller.isOnlyMediator()
                && sheet.assignTo().isPresent()
                && !sheet.assignTo().equals(caller.mediatorId())) {
            return new AppealOutcome.Invalid("/assignTo", "not-yourself");
        }
        var day = new FactDay(appeal.lastFactOn(), now);
        return day.refusal(sheet.occurredOn())
                .<AppealOutcome>map(refusal -> refusal)
                .orElseGet(() -> appeal.accept(
                        sheet.assignTo().or(caller::mediatorId), consultation, day.of(sheet.occurredOn()), now));
    }
}
