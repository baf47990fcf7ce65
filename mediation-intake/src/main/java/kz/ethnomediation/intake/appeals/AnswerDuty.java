package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.terms.TermVersions;
import kz.ethnomediation.platform.workdays.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The duty to answer the applicant in time (APPC art. 76; domain rule 10). It does not end by acceptance: a matter under
 * mediation is to be answered too. What was typed in from a paper journal has no term.
 *
 * @param answerBy the last day, after an extension the new one
 * @param firstAnswerBy the last day before any extension
 * @param answeredOn the day on which the duty was met, by an answer or by the end of the matter
 * @param termsPolicy version of the policy that the terms were counted by; with the calendar's the basis of every term (rule 55)
 * @param extendedOn day of the decision that put the answer off
 */
@Embeddable
public record AnswerDuty(
        @Nullable LocalDate answerBy,
        @Nullable LocalDate firstAnswerBy,
        @Nullable LocalDate answeredOn,
        @Nullable @Enumerated(EnumType.STRING) AnswerMethod answerMethod,
        @Nullable @Column(updatable = false) String termsPolicy,
        @Nullable @Column(updatable = false) String calendarVersion,
        @Nullable LocalDate extendedOn) {

    /** No term runs. */
    public static final AnswerDuty NONE = new AnswerDuty(null, null, null, null, null, null, null);

    /** One whose term ends as it was counted. */
    public static AnswerDuty until(Deadline counted) {
        var lastDay = counted.lastDay();
        var versions = TermVersions.of(counted);
        return new AnswerDuty(lastDay, lastDay, null, null, versions.policy(), versions.calendar(), null);
    }

    /** The versions that every term of the appeal is counted under; none where no term runs. */
    public Optional<TermVersions> versions() {
        return termsPolicy == null || calendarVersion == null
                ? Optional.empty()
                : Optional.of(new TermVersions(termsPolicy, calendarVersion));
    }

    /** Whether an answer is still owed. */
    public boolean isOpen() {
        return answerBy != null && answeredOn == null;
    }

    /** Whether an answer is still owed after its last day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(answerBy);
    }

    /**
     * Why the answer cannot be put off; judged by the day on which the decision is written down, so that a decision dated
     * back makes nothing timely that was overdue.
     */
    Optional<AppealOutcome.Refused> refusesExtension(LocalDate until, LocalDate latest, LocalDate recordedOn) {
        if (answerBy == null || !isOpen() || isOverdue(recordedOn)) {
            return Optional.of(new AppealOutcome.NoTermRuns());
        }
        if (isExtended()) {
            return Optional.of(new AppealOutcome.AlreadyExtended());
        }
        if (until.isAfter(latest)) {
            return Optional.of(new AppealOutcome.Invalid("/until", "beyond-the-limit"));
        }
        return until.isAfter(answerBy)
                ? Optional.empty()
                : Optional.of(new AppealOutcome.Invalid("/until", "not-later"));
    }

    private boolean isExtended() {
        return answerBy != null && !answerBy.equals(firstAnswerBy);
    }

    AnswerDuty extendedTo(LocalDate lastDay, LocalDate decidedOn) {
        return new AnswerDuty(
                lastDay, firstAnswerBy, answeredOn, answerMethod, termsPolicy, calendarVersion, decidedOn);
    }

    AnswerDuty answered(LocalDate on, AnswerMethod how) {
        return new AnswerDuty(answerBy, firstAnswerBy, on, how, termsPolicy, calendarVersion, extendedOn);
    }

    /** The matter has ended: where no answer was given until then, its end is the answer. */
    AnswerDuty settledBy(LocalDate end) {
        return isOpen()
                ? new AnswerDuty(answerBy, firstAnswerBy, end, null, termsPolicy, calendarVersion, extendedOn)
                : this;
    }
}
