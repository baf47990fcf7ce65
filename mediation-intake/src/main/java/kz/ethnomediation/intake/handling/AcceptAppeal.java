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
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.platform.caller.Caller;

/** Accepts a triaged appeal and so hands the matter to a case for good (design §2, "One owner at a time"). */
@ApplicationScoped
public class AcceptAppeal {

    private final HandleAppeal handling;

    public AcceptAppeal(HandleAppeal handling) {
        this.handling = handling;
    }

    /**
     * How it is accepted.
     *
     * @param assignTo the mediator who is to hold the consultation; a mediator takes it on, and may name nobody else
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(Optional<UUID> assignTo, Optional<LocalDate> occurredOn) {}

    /** Done, or why not: unknown, stale, of another status, offered to another region, without consent, or excluded by law. */
    @Transactional
    public AppealOutcome accept(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        return handling.handle(
                id,
                OptionalLong.of(expectedRevision),
                caller,
                (appeal, now) -> apply(appeal, sheet, Optional.empty(), caller, now));
    }

    /** The same on an appeal at hand, for a quick sheet with its consultation; keeps nothing by itself. */
    public AppealOutcome apply(
            Appeal appeal, Sheet sheet, Optional<Consultation> consultation, Caller caller, Instant now) {
        if (caller.isOnlyMediator()
                && sheet.assignTo().isPresent()
                && !sheet.assignTo().equals(caller.mediatorId())) {
            return new AppealOutcome.Invalid("/assignTo", "not-yourself");
        }
        var day = FactDay.ofStep(appeal, now);
        return day.refusal(sheet.occurredOn())
                .<AppealOutcome>map(refusal -> refusal)
                .orElseGet(() -> appeal.accept(
                        sheet.assignTo().or(caller::mediatorId), consultation, day.of(sheet.occurredOn()), now));
    }
}
