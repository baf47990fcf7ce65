package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.caller.Caller;

/** Extends the term of the answer by a reasoned decision, once, up to the limit of the law; a notice tells the applicant (APPC art. 76). */
@ApplicationScoped
public class ExtendAnswer {

    private final HandleAppeal handling;
    private final TermsInForce terms;

    public ExtendAnswer(HandleAppeal handling, TermsInForce terms) {
        this.handling = handling;
        this.terms = terms;
    }

    /**
     * The decision.
     *
     * @param until the new last day
     * @param occurredOn day of the decision in Asia/Almaty, today where absent
     */
    public record Sheet(LocalDate until, String reason, Optional<LocalDate> occurredOn) {

        @Override
        public String toString() {
            return "Sheet[" + until + "]";
        }
    }

    /** Done, or why not: unknown, stale, no term runs, extended already, or beyond the limit. */
    @Transactional
    public AppealOutcome extend(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        var when = new When(sheet.occurredOn(), Optional.of(sheet.reason()));
        return handling.step(id, OptionalLong.of(expectedRevision), caller, when, (appeal, step) -> {
            var latest = terms.under(
                            appeal.origin().registeredAt(), appeal.answerDuty().versions(), step.now())
                    .latestExtension(appeal.origin().registeredAt())
                    .lastDay();
            return appeal.extend(sheet.until(), latest, step);
        });
    }
}
