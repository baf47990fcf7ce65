package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealJournal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.Step;
import kz.ethnomediation.intake.notices.DeliveryOutcome.Invalid;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Writes down how, when and by whom a notice was brought to its recipient, or that it was tried in vain. */
@ApplicationScoped
public class RecordDelivery {

    /** How far a client's clock may run ahead (design §3). */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);

    private final Appeals appeals;
    private final Notices notices;
    private final AppealJournal journal;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public RecordDelivery(
            Appeals appeals, Notices notices, AppealJournal journal, Identifiers identifiers, InstantSource clock) {
        this.appeals = appeals;
        this.notices = notices;
        this.journal = journal;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What was tried.
     *
     * @param occurredAt now where absent
     * @param by login of who tried, the caller's where absent
     */
    public record Sheet(
            DeliveryMethod method, DeliveryResult result, Optional<Instant> occurredAt, Optional<String> by) {}

    /** Recorded, or why not: unknown, not the caller's to handle, ahead of time, or before there was anything to tell. */
    @Transactional
    public DeliveryOutcome record(UUID appealId, UUID noticeId, Sheet sheet, Caller caller) {
        var appeal = appeals.lockedById(appealId).flatMap(_ -> appeals.byId(appealId, Sight.of(caller)));
        var notice = appeal.flatMap(_ -> notices.forChange(appealId, noticeId));
        if (appeal.isEmpty() || notice.isEmpty()) {
            return new DeliveryOutcome.Unknown();
        }
        if (!OwnAppeals.mayChange(appeal.get(), caller)) {
            return new DeliveryOutcome.NotYours();
        }
        var now = clock.instant();
        var occurredAt = sheet.occurredAt().orElse(now);
        return refusal(notice.get(), occurredAt, now)
                .<DeliveryOutcome>map(invalid -> invalid)
                .orElseGet(() -> {
                    var by = sheet.by().orElse(caller.login());
                    var attempt = new Delivery.Attempt(sheet.method(), sheet.result(), occurredAt, by);
                    return enter(appeal.get(), notice.get(), attempt, Actor.of(caller), now);
                });
    }

    /** What the service itself tried. */
    @Transactional
    public void recordOwn(UUID appealId, UUID noticeId, DeliveryMethod method, DeliveryResult result) {
        var now = clock.instant();
        var appeal = appeals.lockedById(appealId).orElseThrow();
        var notice = notices.forChange(appealId, noticeId).orElseThrow();
        var attempt = new Delivery.Attempt(method, result, now, Actor.SYSTEM.login());
        var ignored = enter(appeal, notice, attempt, Actor.SYSTEM, now);
    }

    private static Optional<Invalid> refusal(Notice notice, Instant occurredAt, Instant now) {
        if (occurredAt.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            return Optional.of(new Invalid("/occurredAt", "ahead"));
        }
        return AlmatyDay.of(occurredAt).isBefore(notice.facts().decidedOn())
                ? Optional.of(new Invalid("/occurredAt", "before-the-decision"))
                : Optional.empty();
    }

    private DeliveryOutcome enter(Appeal appeal, Notice notice, Delivery.Attempt attempt, Actor actor, Instant now) {
        var before = notice.state();
        var delivery = notice.tried(identifiers.next(), attempt, actor.subject(), now);
        if ((before == NoticeState.DELIVERED) != (notice.state() == NoticeState.DELIVERED)) {
            tell(appeal, notice, attempt, Step.of(AlmatyDay.of(attempt.occurredAt()), now));
            journal.enter(appeal, actor);
        }
        return new DeliveryOutcome.Recorded(notice, delivery);
    }

    /** That it has reached its recipient, or has come back: then it is open again, or closed as it was by hand before. */
    private static void tell(Appeal appeal, Notice notice, Delivery.Attempt attempt, Step step) {
        var method = attempt.method().name();
        switch (notice.state()) {
            case DELIVERED -> appeal.noticeDelivered(notice.id(), method, notice.isDeliveredLate(), step);
            case UNREACHABLE, REPLACED ->
                appeal.noticeClosed(notice.id(), notice.state().name(), step);
            case ISSUED, UNDELIVERED -> appeal.noticeUndelivered(notice.id(), method, step);
        }
    }
}
