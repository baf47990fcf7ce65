package kz.ethnomediation.registry.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.MediatorEvents;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.Recording;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Fault;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Invalid;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Recorded;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Stale;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Unknown;
import kz.ethnomediation.registry.runtime.Identifiers;

/**
 * Lets the register say something of a mediator's particulars from a day on. A statement that begins later ends the one before;
 * one that begins on the same day corrects it; one that begins earlier would overlap and is refused.
 */
@ApplicationScoped
public class RecordParticulars {

    private final Mediators mediators;
    private final ParticularsOnRecord record;
    private final ParticularsRules rules;
    private final MediatorEvents events;
    private final Stamp stamp;

    RecordParticulars(
            Mediators mediators,
            ParticularsOnRecord record,
            ParticularsRules rules,
            MediatorEvents events,
            Stamp stamp) {
        this.mediators = mediators;
        this.record = record;
        this.rules = rules;
        this.events = events;
        this.stamp = stamp;
    }

    /** Where ids and moments of statements come from. */
    @ApplicationScoped
    static class Stamp {

        private final Identifiers identifiers;
        private final InstantSource clock;

        Stamp(Identifiers identifiers, InstantSource clock) {
            this.identifiers = identifiers;
            this.clock = clock;
        }

        UUID id() {
            return identifiers.next();
        }

        Instant now() {
            return clock.instant();
        }
    }

    /**
     * What a keeper sends.
     *
     * @param validFrom the first day of which it is said, or empty for today
     * @param expectedRevision the entry's revision that the keeper has read
     */
    public record Command(
            MediatorId mediator,
            Particulars content,
            Optional<LocalDate> validFrom,
            long expectedRevision,
            Caller keeper) {}

    /** Recorded, or why not. */
    @Transactional
    public ParticularsOutcome say(Command command) {
        var found = mediators.toChange(command.mediator(), command.keeper().scope());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var mediator = found.get();
        if (mediator.revision() != command.expectedRevision()) {
            return new Stale(mediator.revision());
        }
        var today = AlmatyDay.of(stamp.now());
        var from = command.validFrom().orElse(today);
        var last = new ParticularsHistory(record.of(command.mediator())).last();
        var faults = rules.faults(command, mediator.profile(), from, today);
        last.filter(said -> said.validFrom().isAfter(from))
                .ifPresent(_ -> faults.add(new Fault("/validFrom", "overlaps")));
        return faults.isEmpty() ? said(command, mediator, from, last) : new Invalid(faults);
    }

    private ParticularsOutcome said(
            Command command, Mediator mediator, LocalDate from, Optional<ParticularsStatement> last) {
        var now = stamp.now();
        var keeper = command.keeper().subject();
        var corrected = last.filter(said -> said.validFrom().equals(from));
        UUID statement = corrected.map(ParticularsStatement::statement).orElseGet(stamp::id);
        record.add(new ParticularsStatement(
                stamp.id(),
                statement,
                command.mediator(),
                from,
                command.content(),
                corrected.map(ParticularsStatement::id),
                now,
                keeper,
                Optional.empty()));
        var cause = corrected.isPresent() ? Cause.CORRECTED : Cause.PROFILE_CHANGED;
        events.publish(StandingChanged.of(mediator, mediator.countVerb(), cause, new Recording(from, now, keeper)));
        return new Recorded(mediator.revision());
    }
}
