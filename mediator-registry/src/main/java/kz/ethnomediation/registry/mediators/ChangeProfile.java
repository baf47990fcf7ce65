package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Invalid;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Recorded;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Stale;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Unknown;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Fault;

/**
 * Lets the register say a mediator's name and profile anew from a day on. A statement that begins later ends the one before; one that
 * begins on the same day corrects it; one that begins earlier would overlap and is refused. With another register region the mediator
 * counts there from that day on, and its keeper keeps the entry: whoever says so keeps both.
 */
@ApplicationScoped
public class ChangeProfile {

    private final Mediators mediators;
    private final MediatorEvents events;
    private final RegistrationRules rules;
    private final InstantSource clock;

    ChangeProfile(Mediators mediators, MediatorEvents events, RegistrationRules rules, InstantSource clock) {
        this.mediators = mediators;
        this.events = events;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What a keeper sends.
     *
     * @param profile the profile of a mediator of the kind of the entry, whole
     * @param effectiveOn the first day of which it is said, or empty for today
     * @param expectedRevision the revision that the keeper has read
     */
    public record Command(
            MediatorId mediator,
            BilingualName name,
            Function<MediatorKind, MediatorProfile> profile,
            Optional<LocalDate> effectiveOn,
            long expectedRevision,
            Caller keeper) {}

    /** Recorded, or why not. */
    @Transactional
    public ProfileOutcome change(Command command) {
        var found = mediators.toChange(command.mediator(), command.keeper().scope());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var mediator = found.get();
        if (mediator.revision() != command.expectedRevision()) {
            return new Stale(mediator.revision());
        }
        var now = clock.instant();
        var today = AlmatyDay.of(now);
        var day = command.effectiveOn().orElse(today);
        var profile = command.profile().apply(mediator.profile().kind());
        var faults = rules.faults(profile, command.keeper(), today);
        RegisterDays.faultOf(day, today)
                .or(() -> mediator.saysOfALaterDayThan(day) ? Optional.of("overlaps") : Optional.empty())
                .ifPresent(code -> faults.add(new Fault("/effectiveOn", code)));
        if (!faults.isEmpty()) {
            return new Invalid(List.copyOf(faults));
        }
        var recording = new Recording(day, now, command.keeper().subject());
        events.publish(mediator.say(command.name(), profile, recording));
        return new Recorded(mediator.revision());
    }
}
