package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.platform.caller.Caller;

/** Records that the applicant was answered (APPC art. 76); a fact, so it needs no revision and may be late. */
@ApplicationScoped
public class AnswerAppeal {

    private final HandleAppeal handling;

    public AnswerAppeal(HandleAppeal handling) {
        this.handling = handling;
    }

    /**
     * How it was answered.
     *
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(AnswerMethod method, Optional<String> words, Optional<LocalDate> occurredOn) {

        @Override
        public String toString() {
            return "Sheet[" + method + "]";
        }
    }

    /** Done, or why not: unknown, or answered already. */
    @Transactional
    public AppealOutcome answer(UUID id, Sheet sheet, Caller caller) {
        var when = new When(sheet.occurredOn(), sheet.words());
        return handling.fact(id, caller, when, (appeal, step) -> appeal.answer(sheet.method(), step));
    }
}
