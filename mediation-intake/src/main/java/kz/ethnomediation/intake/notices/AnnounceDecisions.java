package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealWatcher;
import kz.ethnomediation.intake.codes.AnswerMethod;
import org.jspecify.annotations.Nullable;

/**
 * Makes a notice to the applicant of everything that is decided about the own appeal (APPC art. 65, 76; domain rules 9, 10),
 * in the same transaction; an answer that was given by word of mouth has reached the applicant with that. What was typed in from a paper journal was told long ago.
 */
@ApplicationScoped
class AnnounceDecisions implements AppealWatcher {

    private final IssueNotice issueNotice;

    AnnounceDecisions(IssueNotice issueNotice) {
        this.issueNotice = issueNotice;
    }

    @Override
    public void happened(Appeal appeal, AppealEvent event, Actor actor) {
        if (!appeal.origin().imported()) {
            occasion(appeal, event).ifPresent(occasion -> {
                var now = event.stamp().recordedAt();
                var ignored = wasToldFaceToFace(event)
                        ? issueNotice.issueTold(appeal, occasion, actor, now)
                        : issueNotice.issue(appeal, occasion, now);
            });
        }
    }

    private static boolean wasToldFaceToFace(AppealEvent event) {
        return event instanceof AppealEvent.Replied replied && replied.duty().answerMethod() == AnswerMethod.ORAL;
    }

    private static Optional<Occasion> occasion(Appeal appeal, AppealEvent event) {
        var stamp = event.stamp();
        var facts = NoticeFacts.of(
                appeal.number().text(), stamp.effectiveOn(), stamp.attributes().office());
        return switch (event) {
            case AppealEvent.DeadlineChanged changed ->
                told(appeal, NoticeKind.EXTENSION, facts.withUntil(changed.answerBy()));
            case AppealEvent.Redirected redirected ->
                told(
                        appeal,
                        NoticeKind.REDIRECTION,
                        facts.withCompetentBody(
                                code(redirected.ending().redirectedTo()),
                                redirected.ending().bodyName()));
            case AppealEvent.RuledOutOfScope ruled ->
                told(
                        appeal,
                        NoticeKind.OUT_OF_SCOPE,
                        facts.withGround(code(ruled.ending().ground())));
            case AppealEvent.Replied replied ->
                told(
                        appeal,
                        NoticeKind.ANSWER,
                        facts.withMeeting(replied.meetingAt().orElse(null), null));
            case AppealEvent.Transferred _ -> told(appeal, NoticeKind.TRANSFER, facts);
            case AppealEvent.Registered _,
                    AppealEvent.Triaged _,
                    AppealEvent.Accepted _,
                    AppealEvent.Withdrawn _,
                    AppealEvent.FlagChanged _,
                    AppealEvent.TransferOffered _,
                    AppealEvent.TransferRefused _,
                    AppealEvent.NoticeIssued _,
                    AppealEvent.NoticeDelivered _,
                    AppealEvent.NoticeUndelivered _,
                    AppealEvent.NoticeClosed _,
                    AppealEvent.DocumentAdded _,
                    AppealEvent.Corrected _,
                    AppealEvent.PartyCorrected _,
                    AppealEvent.CaseMoved _ -> Optional.empty();
        };
    }

    private static Optional<Occasion> told(Appeal appeal, NoticeKind kind, NoticeFacts facts) {
        UUID applicant = appeal.parties().getFirst().id();
        return Optional.of(
                new Occasion(appeal.id(), applicant, appeal.attributes().language(), kind, facts));
    }

    private static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
