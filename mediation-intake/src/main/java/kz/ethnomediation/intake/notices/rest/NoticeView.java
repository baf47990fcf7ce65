package kz.ethnomediation.intake.notices.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.notices.Delivery;
import kz.ethnomediation.intake.notices.DeliveryMethod;
import kz.ethnomediation.intake.notices.DeliveryResult;
import kz.ethnomediation.intake.notices.Notice;
import kz.ethnomediation.intake.notices.NoticeClosure;
import kz.ethnomediation.intake.notices.NoticeFacts;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeState;
import org.jspecify.annotations.Nullable;

/**
 * A notice without its recipient's name.
 *
 * @param messages one in the language of the appeal, or one in Kazakh and one in Russian where there is no text in it; each
 *     is at most two SMS
 * @param overdue whether it has reached nobody though its term is over, and still should
 * @param closed who closed it by hand and when; why is a line of the appeal's history
 * @param passed whether it called to a meeting that is over by now and reached nobody: there is nothing left to deliver
 */
record NoticeView(
        UUID noticeId,
        UUID appealId,
        NoticeKind kind,
        UUID partyId,
        String language,
        LocalDate issuedOn,
        LocalDate dueOn,
        NoticeState state,
        boolean overdue,
        boolean passed,
        @Nullable LocalDate deliveredOn,
        @Nullable Closed closed,
        Facts facts,
        List<Message> messages,
        List<Attempt> deliveries) {

    /** {@code by} is the login of who closed it. */
    record Closed(String by, Instant at) {

        static Closed of(NoticeClosure closure) {
            return new Closed(closure.login(), closure.at());
        }
    }

    record Facts(
            String number,
            LocalDate decidedOn,
            @Nullable LocalDate until,
            @Nullable Instant at,
            @Nullable String place,
            @Nullable String office,
            @Nullable String competentBody,
            @Nullable String bodyName,
            @Nullable String ground) {

        static Facts of(NoticeFacts facts) {
            return new Facts(
                    facts.number(),
                    facts.decidedOn(),
                    facts.until(),
                    facts.meetingAt(),
                    facts.place(),
                    facts.office(),
                    facts.competentBody(),
                    facts.bodyName(),
                    facts.ground());
        }
    }

    record Message(String language, String text) {}

    /** One attempt to deliver; {@code by} is the login of who tried. */
    record Attempt(
            UUID deliveryId,
            DeliveryMethod method,
            DeliveryResult result,
            Instant occurredAt,
            String by,
            Instant recordedAt) {

        static Attempt of(Delivery delivery) {
            return new Attempt(
                    delivery.id(),
                    delivery.method(),
                    delivery.result(),
                    delivery.occurredAt(),
                    delivery.deliveredBy(),
                    delivery.recordedAt());
        }
    }

    static NoticeView of(Notice notice, Instant now) {
        return new NoticeView(
                notice.id(),
                notice.appealId(),
                notice.kind(),
                notice.partyId(),
                notice.language(),
                notice.issuedOn(),
                notice.dueOn(),
                notice.state(),
                notice.isOverdue(now),
                notice.isPassed(now),
                notice.deliveredOn().orElse(null),
                notice.closure().map(Closed::of).orElse(null),
                Facts.of(notice.facts()),
                notice.wordings().stream()
                        .map(words -> new Message(words.language(), words.sms()))
                        .toList(),
                notice.deliveries().stream().map(Attempt::of).toList());
    }
}
