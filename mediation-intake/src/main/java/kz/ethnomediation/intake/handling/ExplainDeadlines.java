package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AlmatyDay;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Ending;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.terms.TermCode;
import kz.ethnomediation.intake.terms.Terms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.caller.Caller;

/** Says of every term of an appeal from when, under which rule and calendar it was counted, and what became of it. */
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
        return appeals.byId(id, Sight.of(caller)).map(this::explain);
    }

    private List<AppealDeadline> explain(Appeal appeal) {
        var answerBy = appeal.answerBy();
        if (answerBy.isEmpty()) {
            return List.of();
        }
        var today = AlmatyDay.of(clock.instant());
        // The rules of the day of registration: a later list changes no term that runs already.
        var inForce = terms.at(appeal.origin().recordedAt());
        var registeredAt = appeal.origin().registeredAt();
        var explained = new ArrayList<AppealDeadline>();
        explained.add(AppealDeadline.of(
                TermCode.ANSWER,
                inForce.answer(registeredAt),
                answerBy.get(),
                Optional.ofNullable(appeal.answerDuty().answeredOn()),
                today));
        redirection(appeal, inForce, registeredAt, today).ifPresent(explained::add);
        appeal.transferOffer().ifPresent(offer -> {
            var term = inForce.transferAnswer(offer.offeredOn());
            explained.add(AppealDeadline.of(TermCode.TRANSFER_ANSWER, term, term.lastDay(), Optional.empty(), today));
        });
        return explained;
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
        return Optional.of(AppealDeadline.of(TermCode.REDIRECTION, term, term.lastDay(), sentOn, today));
    }
}
