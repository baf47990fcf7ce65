package kz.ethnomediation.reporting.report;

import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.MovementKind;
import org.jspecify.annotations.Nullable;

/**
 * How often one thing happened to the appeals of one region.
 *
 * @param carried whether it counts before the period, so that only its effect on the open appeals matters
 * @param changes how many of the movements changed whether their appeal is open
 * @param leftOpen for how many appeals it is the last movement known at the period's end, and leaves them open
 */
public record MovementCount(
        String region,
        boolean carried,
        MovementKind kind,
        @Nullable AppealOutcome outcome,
        long changes,
        long leftOpen) {

    /** What the changes add to the number of open appeals. */
    long effectOnOpen() {
        return kind == MovementKind.CLOSED ? -changes : changes;
    }
}
