package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Changed;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Invalid;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Stale;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Unknown;

/** Lets an entry of the keeper's territory take a step: activation, suspension, exclusion (domain rule 32). */
@ApplicationScoped
public class ChangeStatus {

    private final Mediators mediators;
    private final MediatorEvents events;
    private final AdmissionRules admission;
    private final InstantSource clock;

    public ChangeStatus(Mediators mediators, MediatorEvents events, AdmissionRules admission, InstantSource clock) {
        this.mediators = mediators;
        this.events = events;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * What a keeper sends.
     *
     * @param expectedRevision the revision that the keeper has read
     * @param effectiveOn the first day in the new status, or empty for today
     */
    public record Command(
            MediatorId mediator,
            long expectedRevision,
            StatusStep step,
            Optional<LocalDate> effectiveOn,
            Caller keeper) {}

    /** Changed, or why not. */
    @Transactional
    public StatusChangeOutcome change(Command command) {
        var found = mediators.toChange(command.mediator(), command.keeper().scope());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var mediator = found.get();
        if (mediator.revision() != command.expectedRevision()) {
            return new Stale(mediator.revision());
        }
        var now = clock.instant();
        var effectiveOn = command.effectiveOn().orElseGet(() -> AlmatyDay.of(now));
        var obstacle = obstacle(command, mediator, effectiveOn);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var outcome = mediator.take(
                command.step(), new Recording(effectiveOn, now, command.keeper().subject()));
        if (outcome instanceof Changed changed) {
            events.publish(changed.event());
        }
        return outcome;
    }

    /** Only a step that could be taken has obstacles: where a status leads is said first. */
    private Optional<StatusChangeOutcome> obstacle(Command command, Mediator mediator, LocalDate effectiveOn) {
        var current = mediator.history().last().change().status();
        var isPossible =
                current.mayBecome(MediatorStatus.ACTIVE) && !effectiveOn.isBefore(RegisterDays.LAW_IN_FORCE_SINCE);
        if (command.step().to() != MediatorStatus.ACTIVE || !isPossible) {
            return Optional.empty();
        }
        var kind = mediator.profile().kind();
        return admission
                .obstacle(mediator.id(), kind, effectiveOn)
                .or(() -> admission.obstacle(mediator.id(), kind, AlmatyDay.of(clock.instant())))
                .map(code -> new Invalid("/to", code));
    }
}
