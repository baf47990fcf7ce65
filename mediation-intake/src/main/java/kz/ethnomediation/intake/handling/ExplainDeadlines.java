package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AnswerDuty;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Ending;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.terms.Terms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Says of every term of an appeal from when, under which rule and calendar it was counted, and what became of it; always those that were stored with it. */
@ApplicationScoped
public class ExplainDeadlines {

    private final Appeals appeals;
    private final TermsInForce terms;
    private final InstantSource clock;

    public ExplainDeadlines(Appeals appeals, TermsInForce terms, InstantSource clock) {
        this.appeals = appeals;
        this.terms = terms;
        this.clock = clock;
    }

    /** The terms, the answer's first; none for a line of a paper journal, nothing where the caller sees no such appeal. */
    public Optional<List<AppealDeadline>> of(UUID id, Caller caller) {
        return appeals.shown(id, Sight.of(caller), Reading.DEADLINES).map(this::explain);
    }

    private List<AppealDeadline> explain(Appeal appeal) {
        var duty = appeal.answerDuty();
        if (duty.answerBy() == null) {
            return List.of();
        }
        var now = clock.instant();
        var today = AlmatyDay.of(now);
        var registeredAt = appeal.origin().registeredAt();
        var inForce = terms.under(registeredAt, duty.versions(), now);
        var explained = new ArrayList<>(answer(duty, inForce, registeredAt, today));
        redirection(appeal, inForce, registeredAt, today).ifPresent(explained::add);
        appeal.transferOffer().ifPresent(offer -> {
            var term = inForce.transferAnswer(offer.offeredOn());
            explained.add(AppealDeadline.of(DeadlineCode.TRANSFER_ANSWER, term, Optional.empty(), today));
        });
        return explained;
    }

    /** The term of the answer and, where a decision has put it off, that decision with its own basis and limit. */
    private static List<AppealDeadline> answer(AnswerDuty duty, Terms inForce, Instant registeredAt, LocalDate today) {
        var first = inForce.answer(registeredAt);
        var metOn = Optional.ofNullable(duty.answeredOn());
        var decidedOn = duty.extendedOn();
        var until = duty.answerBy();
        if (decidedOn == null || until == null) {
            return List.of(AppealDeadline.of(DeadlineCode.ANSWER, first, metOn, today));
        }
        var extension = new Extension(decidedOn, first.lastDay(), until, inForce.latestExtension(registeredAt));
        return List.of(AppealDeadline.replaced(first, metOn), AppealDeadline.extended(extension, metOn, today));
    }

    /** Only what is not for the network is to be sent on: the term runs where an answer excludes mediation, and ends where it was done. */
    private static Optional<AppealDeadline> redirection(
            Appeal appeal, Terms inForce, Instant registeredAt, LocalDate today) {
        var excluded = appeal.status() == AppealStatus.TRIAGED
                && appeal.scopeAnswers().flatMap(ScopeAnswers::exclusion).isPresent();
        if (!excluded && appeal.status() != AppealStatus.REDIRECTED) {
            return Optional.empty();
        }
        var term = inForce.redirection(registeredAt);
        var sentOn = appeal.ending().map(Ending::endedOn);
        return Optional.of(AppealDeadline.of(DeadlineCode.REDIRECTION, term, sentOn, today));
    }
}
