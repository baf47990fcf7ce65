package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Corrected;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Invalid;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Refused;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Stale;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Unknown;

/**
 * Lets the register say something else of a step from now on, or that there was none. What it said before stays on record with the
 * time in which it said so, and answers about that time stay what they were.
 */
@ApplicationScoped
public class CorrectStatusChange {

    private final Mediators mediators;
    private final MediatorEvents events;
    private final AdmissionRules admission;
    private final InstantSource clock;

    public CorrectStatusChange(
            Mediators mediators, MediatorEvents events, AdmissionRules admission, InstantSource clock) {
        this.mediators = mediators;
        this.events = events;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * What a keeper sends.
     *
     * @param expectedRevision the revision that the keeper has read
     */
    public record Command(MediatorId mediator, long expectedRevision, StepCorrection correction, Caller keeper) {}

    /** Corrected, or why not. */
    @Transactional
    public StepCorrectionOutcome correct(Command command) {
        var found = mediators.toChange(command.mediator(), command.keeper().scope());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var mediator = found.get();
        if (mediator.revision() != command.expectedRevision()) {
            return new Stale(mediator.revision());
        }
        var correction = command.correction();
        var standing = mediator.history().standing().stream()
                .filter(step -> step.number() == correction.number())
                .findFirst();
        if (standing.isEmpty()) {
            return new Unknown();
        }
        var recording = recording(command, standing.get().change(), clock.instant());
        Optional<Refused> obstacle = obstacle(correction, mediator, recording);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var outcome = mediator.correct(correction, recording);
        if (outcome instanceof Corrected corrected) {
            events.publish(corrected.event());
        }
        return outcome;
    }

    private static Recording recording(Command command, StatusChange standing, Instant now) {
        var day = command.correction().effectiveOn().orElse(standing.effectiveOn());
        return new Recording(day, now, command.keeper().subject());
    }

    /** An activation that is said anew, or that stands again because what ended it is withdrawn, has the obstacles of a new one. */
    private Optional<Refused> obstacle(StepCorrection correction, Mediator mediator, Recording recording) {
        if (standsActiveWithout(correction, mediator)) {
            return admission
                    .obstacle(mediator.id(), mediator.profile().kind(), AlmatyDay.of(recording.recordedAt()))
                    .map(code -> new Invalid("/step", code));
        }
        return correction
                .step()
                .filter(step -> step.to() == MediatorStatus.ACTIVE)
                .filter(_ -> !recording.effectiveOn().isBefore(RegisterDays.LAW_IN_FORCE_SINCE))
                .flatMap(_ ->
                        admission.obstacle(mediator.id(), mediator.profile().kind(), recording.effectiveOn()))
                .map(code -> new Invalid("/step/to", code));
    }

    private static boolean standsActiveWithout(StepCorrection correction, Mediator mediator) {
        var steps = mediator.history().standing();
        return correction.step().isEmpty()
                && steps.size() > 1
                && steps.getLast().number() == correction.number()
                && steps.get(steps.size() - 2).change().status() == MediatorStatus.ACTIVE;
    }
}
