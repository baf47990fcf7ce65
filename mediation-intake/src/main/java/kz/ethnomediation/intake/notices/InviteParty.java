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
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.notices.InvitationOutcome.Invalid;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Calls a party to a meeting: the one kind of notice that is made by hand. */
@ApplicationScoped
public class InviteParty {

    /** A meeting further ahead than this is a slip of the pen. */
    private static final Duration FURTHEST_AHEAD = Duration.ofDays(366);

    private final Appeals appeals;
    private final IssueNotice issueNotice;
    private final AppealJournal journal;
    private final InstantSource clock;

    public InviteParty(Appeals appeals, IssueNotice issueNotice, AppealJournal journal, InstantSource clock) {
        this.appeals = appeals;
        this.issueNotice = issueNotice;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Whom to call, and where to.
     *
     * @param kind INVITATION or SESSION
     * @param at when to come; still ahead
     * @param place where to come, the office where absent
     */
    public record Call(NoticeKind kind, UUID partyId, Instant at, Optional<String> place) {}

    /** Issued, or why not: unknown appeal, or one that was only offered to the caller's region, a kind that follows from a decision, no party of this appeal, no consent, a meeting that is not ahead, an ended appeal. */
    @Transactional
    public InvitationOutcome invite(UUID appealId, Call call, Caller caller) {
        var found = appeals.lockedById(appealId).flatMap(_ -> appeals.withParties(appealId, Sight.of(caller)));
        if (found.isEmpty()) {
            return new InvitationOutcome.Unknown();
        }
        var appeal = found.get();
        if (!OwnAppeals.mayChange(appeal, caller)) {
            return new InvitationOutcome.NotYours();
        }
        if (!appeal.consent().given()) {
            return new InvitationOutcome.ConsentRefused();
        }
        if (hasEnded(appeal.status())) {
            return new InvitationOutcome.Ended(appeal.status());
        }
        var now = clock.instant();
        return refusal(appeal, call, now)
                .<InvitationOutcome>map(invalid -> invalid)
                .orElseGet(() -> {
                    var notice = issueNotice.issue(appeal, occasion(appeal, call, now), now);
                    journal.enter(appeal, Actor.of(caller));
                    return new InvitationOutcome.Issued(notice);
                });
    }

    private static Optional<Invalid> refusal(Appeal appeal, Call call, Instant now) {
        if (!call.kind().callsToMeeting()) {
            return Optional.of(new Invalid("/kind", "follows-from-a-decision"));
        }
        if (appeal.parties().stream().noneMatch(party -> party.id().equals(call.partyId()))) {
            return Optional.of(new Invalid("/partyId", "unknown"));
        }
        if (!call.at().isAfter(now)) {
            return Optional.of(new Invalid("/at", "past"));
        }
        return call.at().isAfter(now.plus(FURTHEST_AHEAD))
                ? Optional.of(new Invalid("/at", "too-far-ahead"))
                : Optional.empty();
    }

    private static Occasion occasion(Appeal appeal, Call call, Instant now) {
        var attributes = appeal.attributes();
        var facts = NoticeFacts.of(appeal.number().text(), AlmatyDay.of(now), attributes.office())
                .withMeeting(call.at(), call.place().orElse(null));
        return new Occasion(appeal.id(), call.partyId(), attributes.language(), call.kind(), facts);
    }

    private static boolean hasEnded(AppealStatus status) {
        return switch (status) {
            case REGISTERED, TRIAGED, ACCEPTED -> false;
            case REDIRECTED, OUT_OF_SCOPE, WITHDRAWN, CLOSED -> true;
        };
    }
}
