package kz.ethnomediation.reporting.report;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the facts say about signals.
 *
 * @param firstOn the earliest day with a signal: before it, the facts know nothing of signals
 * @param byRegion the tallies of the period, by the region in which the signal was observed
 */
public record SignalFigures(@Nullable LocalDate firstOn, Map<String, SignalTally> byRegion) {

    /** Nothing is known of any signal. */
    public static final SignalFigures NONE = new SignalFigures(null, Map.of());

    public SignalFigures {
        byRegion = Map.copyOf(byRegion);
    }
}
