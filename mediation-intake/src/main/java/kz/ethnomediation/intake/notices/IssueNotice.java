package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.appeals.Step;
import kz.ethnomediation.intake.notices.Delivery.Attempt;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Makes a notice in the transaction at hand; the appeal notes it for its history, and whoever may want to send it is told. */
@ApplicationScoped
class IssueNotice {

    private final DraftNotice draftNotice;
    private final Notices notices;
    private final Identifiers identifiers;
    private final Event<NoticeIssued> announced;

    IssueNotice(DraftNotice draftNotice, Notices notices, Identifiers identifiers, Event<NoticeIssued> announced) {
        this.draftNotice = draftNotice;
        this.notices = notices;
        this.identifiers = identifiers;
        this.announced = announced;
    }

    /** The caller enters the journal. */
    Notice issue(Appeal appeal, Occasion occasion, Instant now) {
        var notice = added(appeal, occasion, now);
        announced.fire(new NoticeIssued(notice.appealId(), notice.id()));
        return notice;
    }

    /** Makes one that its recipient was told face to face on the day of the decision: there is nothing left to send. */
    Notice issueTold(Appeal appeal, Occasion occasion, Actor actor, Instant now) {
        var notice = added(appeal, occasion, now);
        var told = Attempt.inPerson(occasion.facts().decidedOn(), actor.login(), now);
        var ignored = notice.tried(identifiers.next(), told, actor.subject(), now);
        var step = Step.of(AlmatyDay.of(told.occurredAt()), now);
        appeal.noticeDelivered(notice.id(), told.method().name(), notice.isDeliveredLate(), step);
        return notice;
    }

    private Notice added(Appeal appeal, Occasion occasion, Instant now) {
        var notice = draftNotice.of(occasion, now);
        notices.add(notice);
        appeal.noticeIssued(notice.id(), notice.kind().name(), notice.dueOn(), Step.of(notice.issuedOn(), now));
        return notice;
    }
}
