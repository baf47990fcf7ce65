package kz.ethnomediation.reporting.report;

import java.util.Collection;
import java.util.function.Predicate;
import kz.ethnomediation.reporting.facts.AppealOutcome;

/**
 * What came in and went out in a period. It cannot exist where carry-in + registered + reopened + transferred in is not
 * closed + transferred out + open: the open appeals are counted by their last state, so the equation is a check and not a
 * definition.
 *
 * @param carryIn open when the period begins
 * @param transferredIn open appeals that came from other regions; for the republic every transfer is both in and out
 * @param otherwise closed with any other outcome than at consultation or by settlement
 * @param open open when the period ends
 * @param overdue those of the open that should have been answered by then and were not
 */
public record Flow(
        long carryIn,
        long registered,
        long reopened,
        long transferredIn,
        long atConsultation,
        long bySettlement,
        long otherwise,
        long transferredOut,
        long open,
        long overdue) {

    /** Nothing happened. */
    public static final Flow NONE = new Flow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Flow {
        if (carryIn + registered + reopened + transferredIn
                != atConsultation + bySettlement + otherwise + transferredOut + open) {
            throw new IllegalArgumentException("What came in is not what went out or stayed");
        }
        if (Math.min(carryIn, open) < 0) {
            throw new IllegalArgumentException("Fewer than no appeals are open");
        }
        if (overdue < 0 || overdue > open) {
            throw new IllegalArgumentException("Only what is open can be overdue");
        }
    }

    /** The flow that these counts add up to, whatever their regions. */
    public static Flow of(Collection<MovementCount> counts) {
        return new Flow(
                counts.stream()
                        .filter(MovementCount::carried)
                        .mapToLong(MovementCount::effectOnOpen)
                        .sum(),
                within(counts, count -> count.change() == Change.REGISTERED),
                within(counts, count -> count.change() == Change.REOPENED),
                within(counts, count -> count.change() == Change.TRANSFERRED_IN),
                within(counts, count -> count.outcome() == AppealOutcome.CLOSED_AT_CONSULTATION),
                within(counts, count -> count.outcome() == AppealOutcome.SETTLED),
                within(counts, Flow::endedOtherwise),
                within(counts, count -> count.change() == Change.TRANSFERRED_OUT),
                counts.stream().mapToLong(MovementCount::leftOpen).sum(),
                counts.stream().mapToLong(MovementCount::leftOverdue).sum());
    }

    private static boolean endedOtherwise(MovementCount count) {
        var outcome = count.outcome();
        if (outcome == null) {
            return false;
        }
        return switch (outcome) {
            case CLOSED_AT_CONSULTATION, SETTLED -> false;
            case TERMINATED, REDIRECTED, OUT_OF_SCOPE, WITHDRAWN -> true;
        };
    }

    private static long within(Collection<MovementCount> counts, Predicate<MovementCount> line) {
        return counts.stream()
                .filter(count -> !count.carried())
                .filter(line)
                .mapToLong(MovementCount::changes)
                .sum();
    }
}
