package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Invalid;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Refused;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.WouldNotFollow;

/**
 * What a keeper says of a step that was recorded otherwise. What stands after it is a history like any other: it begins with the
 * entry into the register, runs along the edges of {@link MediatorStatus}, and no day comes before the day of the step before.
 *
 * @param number of the step
 * @param step what it was in truth; empty where there was no such step
 * @param effectiveOn the first day in its status, or empty where that was right
 */
public record StepCorrection(
        int number, Optional<StatusStep> step, Optional<LocalDate> effectiveOn, CorrectionReason reason) {

    /** What is wrong with it; {@code steps} stand, and {@code at} is the place of the corrected one among them. */
    Optional<Refused> faultIn(List<StandingStep> steps, int at, MediatorKind kind, Recording recording) {
        var before = at == 0
                ? Optional.<StatusChange>empty()
                : Optional.of(steps.get(at - 1).change());
        var after = at + 1 < steps.size() ? Optional.of(steps.get(at + 1).change()) : Optional.<StatusChange>empty();
        return step.map(said -> fault(said, before, after, kind, recording))
                .orElseGet(() -> follows(before, after) ? Optional.empty() : Optional.of(new WouldNotFollow()));
    }

    private static Optional<Refused> fault(
            StatusStep said,
            Optional<StatusChange> before,
            Optional<StatusChange> after,
            MediatorKind kind,
            Recording recording) {
        var begins = before.map(change -> change.status().mayBecome(said.to()))
                .orElse(said.to() == MediatorStatus.CANDIDATE);
        if (!begins
                || !after.map(change -> said.to().mayBecome(change.status())).orElse(true)) {
            return Optional.of(new WouldNotFollow());
        }
        var day = recording.effectiveOn();
        return RegisterDays.faultOf(day, AlmatyDay.of(recording.recordedAt()))
                .or(() -> before.filter(change -> day.isBefore(change.effectiveOn()))
                        .map(_ -> "before-the-previous-change"))
                .or(() -> after.filter(change -> day.isAfter(change.effectiveOn()))
                        .map(_ -> "after-the-next-change"))
                .map(code -> new Invalid("/step/effectiveOn", code))
                .or(() -> said.faultFor(kind, day).map(fault -> new Invalid("/step" + fault.pointer(), fault.code())))
                .map(Function.<Refused>identity());
    }

    /** Whether the history goes on without the step between them; one that begins with nothing is none. */
    private static boolean follows(Optional<StatusChange> before, Optional<StatusChange> after) {
        return before.filter(change -> after.map(next -> change.status().mayBecome(next.status()))
                        .orElse(true))
                .isPresent();
    }
}
