package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.GivenAnswers;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Puts the scope questions to a registered appeal (domain rule 8); what was not asked is kept as not asked. A wrong answer is
 * corrected by giving it again, until the appeal is accepted or ends; the others stay, and the history keeps what was
 * answered before.
 */
@ApplicationScoped
public class TriageAppeal {

    private final HandleAppeal handling;
    private final CodesInForce codes;

    public TriageAppeal(HandleAppeal handling, CodesInForce codes) {
        this.handling = handling;
        this.codes = codes;
    }

    /**
     * What triage decides.
     *
     * @param category absent where it was given at the registration
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(GivenAnswers answers, Optional<Category> category, Optional<LocalDate> occurredOn) {

        /** With an answer to every question. */
        public Sheet(ScopeAnswers answers, Optional<Category> category, Optional<LocalDate> occurredOn) {
            this(GivenAnswers.all(answers), category, occurredOn);
        }
    }

    /** Done, or why not: unknown, stale, of a status that follows triage, or still without a category. */
    @Transactional
    public AppealOutcome triage(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        return handling.handle(
                id, OptionalLong.of(expectedRevision), caller, (appeal, now) -> apply(appeal, sheet, now));
    }

    /** The same on an appeal at hand, for a quick sheet; keeps nothing by itself. */
    public AppealOutcome apply(Appeal appeal, Sheet sheet, Instant now) {
        var day = FactDay.ofStep(appeal, now);
        var refusal = day.refusal(sheet.occurredOn());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var rules = codes.scopeQuestionsInForce(AlmatyDay.of(now));
        return appeal.triage(sheet.answers(), rules, sheet.category(), day.of(sheet.occurredOn()), now);
    }
}
