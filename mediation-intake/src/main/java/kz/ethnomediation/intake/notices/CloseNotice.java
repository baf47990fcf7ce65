package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealJournal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.Step;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Closes a notice that has reached nobody and need not any more: it is no task from then on, and who closed it, when and why stays written. */
@ApplicationScoped
public class CloseNotice {

    private final Appeals appeals;
    private final Notices notices;
    private final AppealJournal journal;
    private final InstantSource clock;

    public CloseNotice(Appeals appeals, Notices notices, AppealJournal journal, InstantSource clock) {
        this.appeals = appeals;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** As what it is closed, and why. */
    public record Sheet(ClosureResult result, String reason) {

        @Override
        public String toString() {
            return "Sheet[" + result + "]";
        }
    }

    /** Closed, or why not: unknown, not the caller's to handle, or of a state from which it cannot be closed. */
    @Transactional
    public ClosureOutcome close(UUID appealId, UUID noticeId, Sheet sheet, Caller caller) {
        var appeal = appeals.lockedById(appealId).flatMap(_ -> appeals.byId(appealId, Sight.of(caller)));
        var notice = appeal.flatMap(_ -> notices.forChange(appealId, noticeId));
        if (appeal.isEmpty() || notice.isEmpty()) {
            return new ClosureOutcome.Unknown();
        }
        return OwnAppeals.mayChange(appeal.get(), caller)
                ? close(appeal.get(), notice.get(), sheet, caller)
                : new ClosureOutcome.NotYours();
    }

    private ClosureOutcome close(Appeal appeal, Notice notice, Sheet sheet, Caller caller) {
        var now = clock.instant();
        var outcome = notice.close(new NoticeClosure(sheet.result(), caller.subject(), caller.login(), now));
        if (outcome instanceof ClosureOutcome.Closed) {
            var step = new Step(AlmatyDay.of(now), now, Optional.of(sheet.reason()));
            appeal.noticeClosed(notice.id(), sheet.result().name(), step);
            journal.enter(appeal, Actor.of(caller));
        }
        return outcome;
    }
}
