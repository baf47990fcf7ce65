package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.Step;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Records that the applicant was answered (APPC art. 76); a fact, so it needs no revision and may be late. */
@ApplicationScoped
public class AnswerAppeal {

    /** A meeting further ahead than this is a slip of the pen. */
    private static final Duration FURTHEST_AHEAD = Duration.ofDays(366);

    private final HandleAppeal handling;

    public AnswerAppeal(HandleAppeal handling) {
        this.handling = handling;
    }

    /**
     * How it was answered.
     *
     * @param occurredOn day in Asia/Almaty, today where absent
     * @param meetingAt when the first meeting is, where the answer says so
     */
    public record Sheet(
            AnswerMethod method, Optional<String> words, Optional<LocalDate> occurredOn, Optional<Instant> meetingAt) {

        public Sheet(AnswerMethod method, Optional<String> words, Optional<LocalDate> occurredOn) {
            this(method, words, occurredOn, Optional.empty());
        }

        /** Nobody is asked to a meeting that was over when he was answered, nor to one that is a slip of the pen. */
        Optional<AppealOutcome> refusal(Step step) {
            if (meetingAt.map(AlmatyDay::of).filter(step.on()::isAfter).isPresent()) {
                return Optional.of(new AppealOutcome.Invalid("/meetingAt", "before-the-answer"));
            }
            return meetingAt
                    .filter(step.now().plus(FURTHEST_AHEAD)::isBefore)
                    .map(far -> new AppealOutcome.Invalid("/meetingAt", "too-far-ahead"));
        }

        @Override
        public String toString() {
            return "Sheet[" + method + "]";
        }
    }

    /** Done, or why not: unknown, answered already, or a meeting that cannot be. */
    @Transactional
    public AppealOutcome answer(UUID id, Sheet sheet, Caller caller) {
        var when = new When(sheet.occurredOn(), sheet.words());
        return handling.fact(
                id,
                caller,
                when,
                (appeal, step) ->
                        sheet.refusal(step).orElseGet(() -> appeal.answer(sheet.method(), sheet.meetingAt(), step)));
    }
}
