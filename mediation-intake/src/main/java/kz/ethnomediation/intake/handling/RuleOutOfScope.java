package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.codes.OutOfScopeGround;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.platform.caller.Caller;

/** Rules that a matter is none for mediation (Law on Mediation, art. 1), with the ground and the version of the questions put. */
@ApplicationScoped
public class RuleOutOfScope {

    private final HandleAppeal handling;
    private final CodesInForce codes;

    public RuleOutOfScope(HandleAppeal handling, CodesInForce codes) {
        this.handling = handling;
        this.codes = codes;
    }

    /**
     * Why it is out of scope.
     *
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(OutOfScopeGround ground, Optional<String> reason, Optional<LocalDate> occurredOn) {

        @Override
        public String toString() {
            return "Sheet[" + ground + "]";
        }
    }

    /** Done, or why not: unknown, stale, of another status, or a ground that the answers of triage deny. */
    @Transactional
    public AppealOutcome rule(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        var when = new When(sheet.occurredOn(), sheet.reason());
        return handling.step(id, OptionalLong.of(expectedRevision), caller, when, (appeal, step) -> {
            var rules = appeal.scopeRules()
                    .map(version -> codes.scopeRules(sheet.ground().name(), version))
                    .orElse(List.of());
            return appeal.ruleOutOfScope(sheet.ground(), rules, step);
        });
    }
}
