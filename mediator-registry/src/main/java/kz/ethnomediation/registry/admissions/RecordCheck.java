package kz.ethnomediation.registry.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.admissions.CheckOutcome.Invalid;
import kz.ethnomediation.registry.admissions.CheckOutcome.Recorded;
import kz.ethnomediation.registry.admissions.CheckOutcome.Unknown;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import kz.ethnomediation.registry.runtime.Identifiers;

/** Confirms an item of the exclusion checklist for an entry of the keeper's territory (domain rule 32). A fact changes no ETag. */
@ApplicationScoped
public class RecordCheck {

    private final Mediators mediators;
    private final ExclusionChecks checks;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public RecordCheck(Mediators mediators, ExclusionChecks checks, Identifiers identifiers, InstantSource clock) {
        this.mediators = mediators;
        this.checks = checks;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What a keeper sends.
     *
     * @param checkedOn the day of the finding, or empty for today
     */
    public record Command(
            MediatorId mediator,
            ExclusionCheck check,
            Finding finding,
            Optional<LocalDate> checkedOn,
            Optional<String> document,
            Caller keeper) {}

    /** Recorded, or why not. */
    @Transactional
    public CheckOutcome check(Command command) {
        if (mediators.toChange(command.mediator(), command.keeper().scope()).isEmpty()) {
            return new Unknown();
        }
        var now = clock.instant();
        var day = command.checkedOn().orElseGet(() -> AlmatyDay.of(now));
        var fault = RegisterDays.faultOf(day, AlmatyDay.of(now));
        if (fault.isPresent()) {
            return new Invalid("/checkedOn", fault.get());
        }
        var checked = new CheckedExclusion(
                identifiers.next(),
                command.mediator(),
                command.check(),
                command.finding(),
                day,
                command.document(),
                now,
                command.keeper().subject());
        checks.add(checked);
        return new Recorded(checked);
    }
}
