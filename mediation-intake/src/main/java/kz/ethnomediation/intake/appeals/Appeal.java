package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.ethnomediation.intake.appeals.AppealEvent.Stamp;
import kz.ethnomediation.intake.appeals.AppealOutcome.Done;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.intake.codes.OutOfScopeGround;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One appeal. Until it is accepted it belongs to intake and is moved by the verbs below; from then on it belongs to its
 * case and only mirrors it ({@link #mirror}), but for the answer that intake still owes. The id is the case's id too.
 */
@Entity
@DynamicUpdate // the service may change only what a verb changes: columns are granted one by one
@Table(name = "appeal")
public class Appeal extends AppealFacts {

    /** For Hibernate. */
    protected Appeal() {}

    /** Registers: the appeal exists and has everything but its number. */
    public static Appeal registered(NewAppeal registration) {
        var appeal = new Appeal();
        appeal.begin(registration);
        return appeal;
    }

    private void begin(NewAppeal registered) {
        hold(registered);
        for (var party : registered.parties()) {
            parties.add(new Party(party.id(), this, parties.size(), party.role(), party.details()));
        }
        var registeredOn = AlmatyDay.of(origin.registeredAt());
        this.lastFactOn = origin.imported() ? registeredOn : AlmatyDay.of(origin.recordedAt());
        var stamp = new Stamp(
                revision,
                registeredOn,
                origin.recordedAt(),
                attributes,
                Optional.empty(),
                status,
                List.of(),
                Optional.empty());
        happened.add(new AppealEvent.Registered(stamp, ++publishedEvents));
    }

    /**
     * Puts the scope questions, in the version named; the category must be known with it at the latest. As long as nothing
     * has followed they may be put again, which corrects the answers that are given and no other; where all stay as they
     * are, nothing has happened.
     */
    public AppealOutcome triage(
            GivenAnswers given, Optional<String> rules, Optional<Category> decided, LocalDate on, Instant now) {
        if (status != AppealStatus.TRIAGED && !status.mayBecome(AppealStatus.TRIAGED)) {
            return new AppealOutcome.WrongStatus(status);
        }
        var category = decided.or(() -> Optional.ofNullable(attributes.category()));
        if (category.isEmpty()) {
            return new AppealOutcome.Invalid("/category", "required");
        }
        var answers = given.over(scopeAnswers());
        if (status == AppealStatus.TRIAGED && answers.equals(scopeAnswers) && category.get() == attributes.category()) {
            return new Done(this);
        }
        var before = AppealSnapshot.of(this);
        attributes = attributes.withCategory(category.get());
        scopeAnswers = answers;
        scopeRules = rules.orElse(null);
        var stamp = move(before, AppealStatus.TRIAGED, Step.of(on, now));
        happened.add(new AppealEvent.Triaged(stamp, ++publishedEvents, answers));
        return new Done(this);
    }

    /** Accepts: the matter is handed over to a case for good. Until another region has decided on it, it stays where it is. */
    public AppealOutcome accept(
            Optional<UUID> assignTo, Optional<Consultation> consultation, LocalDate on, Instant now) {
        if (!status.mayBecome(AppealStatus.ACCEPTED) || status.isWithCases()) {
            return new AppealOutcome.WrongStatus(status);
        }
        if (transferOffer != null) {
            return new AppealOutcome.TransferPending();
        }
        if (!consent.given()) {
            return new AppealOutcome.ConsentRefused();
        }
        var answers = Objects.requireNonNull(scopeAnswers, "a triaged appeal has answers");
        var exclusion = answers.exclusion();
        if (exclusion.isPresent()) {
            return new AppealOutcome.Excluded(exclusion.get());
        }
        var before = AppealSnapshot.of(this);
        caseProgress = new CaseProgress(CaseStage.CONSULTATION, null, null);
        var stamp = move(before, AppealStatus.ACCEPTED, Step.of(on, now));
        happened.add(new AppealEvent.Accepted(stamp, ++publishedEvents, answers, assignTo, consultation));
        return new Done(this);
    }

    /**
     * Sends the matter on to another body; that is its answer. Without consent no partner gets it: the applicant is told
     * by the answer where to turn.
     *
     * @param inTerm whether it was sent on within the term for that
     */
    public AppealOutcome redirect(Ending how, Step step, boolean inTerm) {
        if (!consent.given()) {
            return new AppealOutcome.ConsentRefused();
        }
        return end(
                AppealStatus.REDIRECTED,
                how,
                step,
                stamp -> new AppealEvent.Redirected(stamp, ++publishedEvents, how, inTerm));
    }

    /** Rules that mediation is not for this matter, by the rules that say so; that is its answer. */
    public AppealOutcome ruleOutOfScope(OutOfScopeGround ground, List<String> ruleIds, Step step) {
        if (status == AppealStatus.TRIAGED
                && scopeAnswers().filter(given -> given.contradict(ground)).isPresent()) {
            return new AppealOutcome.Invalid("/ground", "contradicts-answers");
        }
        var how = new Ending(step.on(), null, null, ground);
        return end(
                AppealStatus.OUT_OF_SCOPE,
                how,
                step,
                stamp -> new AppealEvent.RuledOutOfScope(stamp, ++publishedEvents, how, List.copyOf(ruleIds)));
    }

    /** The applicant takes it back. */
    public AppealOutcome withdraw(Step step) {
        return end(
                AppealStatus.WITHDRAWN,
                new Ending(step.on(), null, null, null),
                step,
                stamp -> new AppealEvent.Withdrawn(stamp, ++publishedEvents));
    }

    private AppealOutcome end(AppealStatus as, Ending how, Step step, Function<AppealEvent.Stamp, AppealEvent> event) {
        if (status.isWithCases() || !status.mayBecome(as)) {
            return new AppealOutcome.WrongStatus(status);
        }
        var before = AppealSnapshot.of(this);
        ending = how;
        answerDuty = answerDuty().settledBy(step.on());
        transferOffer = null;
        happened.add(event.apply(move(before, as, step)));
        return new Done(this);
    }

    /**
     * Answers the applicant, once; also after the matter was handed over.
     *
     * @param meetingAt when the first meeting is, where the answer says so
     */
    public AppealOutcome answer(AnswerMethod how, Optional<Instant> meetingAt, Step step) {
        if (answerDuty().answeredOn() != null || ending != null) {
            return new AppealOutcome.AlreadyAnswered();
        }
        var before = AppealSnapshot.of(this);
        var late = answerDuty().isOverdue(step.on());
        answerDuty = answerDuty().answered(step.on(), how);
        var stamp = move(before, status, step);
        happened.add(new AppealEvent.Replied(stamp, ++publishedEvents, answerDuty, late, meetingAt));
        return new Done(this);
    }

    /** Extends the term of the answer, once and before it is over. */
    public AppealOutcome extend(LocalDate until, LocalDate latest, Step step) {
        var refused = answerDuty().refusesExtension(until, latest, AlmatyDay.of(step.now()));
        if (refused.isPresent()) {
            return refused.get();
        }
        var before = AppealSnapshot.of(this);
        var previous = answerBy().orElseThrow();
        answerDuty = answerDuty().extendedTo(until, step.on());
        var stamp = move(before, status, step);
        happened.add(new AppealEvent.DeadlineChanged(stamp, ++publishedEvents, previous, until));
        return new Done(this);
    }

    /** Says whether the dispute has an interethnic side; it may turn out so at any time (domain rule 11). */
    public AppealOutcome assessInterethnic(Interethnic assessed, Step step) {
        if (status.isWithCases()) {
            return new AppealOutcome.WrongStatus(status);
        }
        var before = AppealSnapshot.of(this);
        var previous = attributes.interethnic();
        attributes = attributes.withInterethnic(assessed);
        var stamp = move(before, status, step);
        happened.add(new AppealEvent.FlagChanged(stamp, ++publishedEvents, previous));
        return new Done(this);
    }

    /** Offers the appeal to another region; responsibility and sight stay until that region accepts. */
    public AppealOutcome offerTransfer(String region, Optional<String> office, Step step) {
        if (!status.mayBecome(AppealStatus.WITHDRAWN)) {
            return new AppealOutcome.WrongStatus(status);
        }
        if (transferOffer != null) {
            return new AppealOutcome.TransferPending();
        }
        if (region.equals(attributes.region())) {
            return new AppealOutcome.Invalid("/region", "same-region");
        }
        if (!consent.given()) {
            return new AppealOutcome.ConsentRefused();
        }
        var before = AppealSnapshot.of(this);
        var offer = new TransferOffer(region, office.orElse(null), step.on());
        transferOffer = offer;
        happened.add(new AppealEvent.TransferOffered(move(before, status, step), offer));
        return new Done(this);
    }

    /** The other region takes the appeal: it counts there from now on, keeps its number, and its terms run on. */
    public AppealOutcome acceptTransfer(Optional<String> office, Step step) {
        var offer = transferOffer;
        if (offer == null) {
            return new AppealOutcome.NoTransferOffered();
        }
        var before = AppealSnapshot.of(this);
        var former = attributes;
        attributes = attributes.movedTo(
                offer.region(),
                office.or(() -> Optional.ofNullable(offer.office())).orElse(null));
        transferOffer = null;
        transferredOn = step.on();
        var stamp = move(before, status, step);
        happened.add(new AppealEvent.Transferred(
                stamp, ++publishedEvents, former.region(), Optional.ofNullable(former.office())));
        return new Done(this);
    }

    /** The other region does not take it; everything stays as it was. */
    public AppealOutcome refuseTransfer(Step step) {
        var offer = transferOffer;
        if (offer == null) {
            return new AppealOutcome.NoTransferOffered();
        }
        var before = AppealSnapshot.of(this);
        transferOffer = null;
        happened.add(new AppealEvent.TransferRefused(move(before, status, step), offer));
        return new Done(this);
    }

    /** Shows what the case says of itself; where the matter ends without an answer, its end is the answer. */
    void mirror(CaseProgress progress, LocalDate effectiveOn, Instant now) {
        var before = AppealSnapshot.of(this);
        var next = progress.stage() == CaseStage.CLOSED ? AppealStatus.CLOSED : AppealStatus.ACCEPTED;
        var from = status;
        status = next;
        caseProgress = progress;
        if (next == AppealStatus.CLOSED) {
            answerDuty = answerDuty().settledBy(effectiveOn);
        }
        var stamp = stamp(before, from, Step.of(effectiveOn, now));
        happened.add(new AppealEvent.CaseMoved(stamp, progress));
    }

    private Stamp move(AppealSnapshot before, AppealStatus next, Step step) {
        var from = status;
        status = next;
        lastFactOn = step.on().isAfter(lastFactOn) ? step.on() : lastFactOn;
        revision++;
        return stamp(before, from, step);
    }
}
