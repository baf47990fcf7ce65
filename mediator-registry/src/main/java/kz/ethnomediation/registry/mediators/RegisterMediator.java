package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Fault;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.IdTaken;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Invalid;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Registered;
import kz.ethnomediation.registry.runtime.Identifiers;

/** Enters a person into the register as a candidate (domain rule 31), in a region of the keeper's own territory. */
@ApplicationScoped
public class RegisterMediator {

    private final Mediators mediators;
    private final MediatorEvents events;
    private final RegistrationRules rules;
    private final Identifiers identifiers;
    private final InstantSource clock;

    RegisterMediator(
            Mediators mediators,
            MediatorEvents events,
            RegistrationRules rules,
            Identifiers identifiers,
            InstantSource clock) {
        this.mediators = mediators;
        this.events = events;
        this.rules = rules;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Registered, or why not. */
    @Transactional
    public RegistrationOutcome register(Registration registration, Caller keeper) {
        var now = clock.instant();
        var today = AlmatyDay.of(now);
        var effectiveOn = registration.effectiveOn().orElse(today);
        var faults = rules.faults(registration.profile(), keeper, today);
        RegisterDays.faultOf(effectiveOn, today).ifPresent(code -> faults.add(new Fault("/effectiveOn", code)));
        if (!faults.isEmpty()) {
            return new Invalid(List.copyOf(faults));
        }
        var mediator = new Mediator(
                registration.id().orElseGet(() -> new MediatorId(identifiers.next())),
                registration.name(),
                registration.profile(),
                new Recording(effectiveOn, now, keeper.subject()));
        if (!mediators.add(mediator)) {
            return new IdTaken();
        }
        events.publish(mediator.entered());
        return new Registered(mediator.id(), MediatorStatus.CANDIDATE, mediator.revision());
    }
}
