package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Step;

/** Makes a notice in the transaction at hand; the appeal notes it for its history, and whoever may want to send it is told. */
@ApplicationScoped
class IssueNotice {

    private final DraftNotice draftNotice;
    private final Notices notices;
    private final Event<NoticeIssued> announced;

    IssueNotice(DraftNotice draftNotice, Notices notices, Event<NoticeIssued> announced) {
        this.draftNotice = draftNotice;
        this.notices = notices;
        this.announced = announced;
    }

    /** The caller enters the journal. */
    Notice issue(Appeal appeal, Occasion occasion, Instant now) {
        var notice = draftNotice.of(occasion, now);
        notices.add(notice);
        appeal.noticeIssued(notice.id(), notice.kind().name(), notice.dueOn(), Step.of(notice.issuedOn(), now));
        announced.fire(new NoticeIssued(notice.appealId(), notice.id()));
        return notice;
    }
}
