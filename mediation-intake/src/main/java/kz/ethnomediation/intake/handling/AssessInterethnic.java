package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.platform.caller.Caller;

/** Raises or takes back the interethnic flag: who, when and why stay written; raising it is a task of the regional coordinator (domain rule 11). */
@ApplicationScoped
public class AssessInterethnic {

    private final HandleAppeal handling;

    public AssessInterethnic(HandleAppeal handling) {
        this.handling = handling;
    }

    /**
     * What is found.
     *
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(Interethnic interethnic, String reason, Optional<LocalDate> occurredOn) {

        @Override
        public String toString() {
            return "Sheet[" + interethnic + "]";
        }
    }

    /** Done, or why not: unknown, stale, or with its case, where the flag is then raised. */
    @Transactional
    public AppealOutcome assess(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        var when = new When(sheet.occurredOn(), Optional.of(sheet.reason()));
        return handling.step(
                id,
                OptionalLong.of(expectedRevision),
                caller,
                when,
                (appeal, step) -> appeal.assessInterethnic(sheet.interethnic(), step));
    }
}
