package kz.ethnomediation.reporting.report;

import kz.ethnomediation.reporting.facts.AppealOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How often one thing happened to the appeals of one region.
 *
 * @param carried whether it counts before the period, so that only its effect on the open appeals matters
 * @param changes how many of the movements changed whether their appeal is open in the region
 * @param leftOpen for how many appeals it is the last movement known at the period's end, and leaves them open here
 * @param leftOverdue how many of those are overdue
 */
public record MovementCount(
        String region,
        boolean carried,
        Change change,
        @Nullable AppealOutcome outcome,
        long changes,
        long leftOpen,
        long leftOverdue) {

    /** What the changes add to the number of open appeals. */
    long effectOnOpen() {
        return change.takesAway() ? -changes : changes;
    }
}
