package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.Ending;
import kz.ethnomediation.intake.codes.RedirectionBody;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.caller.Caller;

/** Sends an appeal on to the body that is competent, and tells the applicant at the same time (APPC art. 65; domain rule 9). */
@ApplicationScoped
public class RedirectAppeal {

    private final HandleAppeal handling;
    private final TermsInForce terms;

    public RedirectAppeal(HandleAppeal handling, TermsInForce terms) {
        this.handling = handling;
        this.terms = terms;
    }

    /**
     * Where it is sent.
     *
     * @param organisation the body itself, where the register of organisations has it
     * @param bodyName what the body itself is called
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(
            RedirectionBody body,
            Optional<UUID> organisation,
            Optional<String> bodyName,
            Optional<String> reason,
            Optional<LocalDate> occurredOn) {

        public Sheet(
                RedirectionBody body,
                Optional<UUID> organisation,
                Optional<String> reason,
                Optional<LocalDate> occurredOn) {
            this(body, organisation, Optional.empty(), reason, occurredOn);
        }

        boolean saysWhereTo() {
            return body != RedirectionBody.OTHER || bodyName.isPresent();
        }

        @Override
        public String toString() {
            return "Sheet[" + body + "]";
        }
    }

    /** Done, or why not: unknown, stale, of another status, or to a body of another kind that is not named. Sent on too late is recorded as late, never refused. */
    @Transactional
    public AppealOutcome redirect(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        var when = new When(sheet.occurredOn(), sheet.reason());
        return handling.step(id, OptionalLong.of(expectedRevision), caller, when, (appeal, step) -> {
            if (!sheet.saysWhereTo()) {
                return new AppealOutcome.Invalid("/bodyName", "required");
            }
            var ending = new Ending(
                    step.on(),
                    sheet.body(),
                    sheet.organisation().orElse(null),
                    sheet.bodyName().orElse(null),
                    null);
            var lastDay = terms.under(
                            appeal.origin().registeredAt(), appeal.answerDuty().versions(), step.now())
                    .redirection(appeal.origin().registeredAt())
                    .lastDay();
            return appeal.redirect(ending, step, !step.on().isAfter(lastDay));
        });
    }
}
