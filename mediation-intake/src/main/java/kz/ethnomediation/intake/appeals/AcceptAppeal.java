package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
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
     * @param assignTo the mediator who is to hold the consultation; a mediator who names nobody takes it on
     */
    public record Sheet(Optional<UUID> assignTo) {}

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
        var heldOn = consultation.map(Consultation::heldOn);
        if (heldOn.filter(AlmatyDay.of(now)::isBefore).isPresent()) {
            return new AppealOutcome.Invalid("/consultation/heldOn", "ahead");
        }
        if (heldOn.filter(AlmatyDay.of(appeal.receivedAt())::isAfter).isPresent()) {
            return new AppealOutcome.Invalid("/consultation/heldOn", "before-the-appeal");
        }
        return appeal.accept(sheet.assignTo().or(caller::mediatorId), consultation, now);
    }
}
