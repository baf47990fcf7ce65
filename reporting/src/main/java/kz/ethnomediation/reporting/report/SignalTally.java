package kz.ethnomediation.reporting.report;

import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * What became of early-warning signals in a period: the response gap is what was not responded to in time.
 *
 * @param responded signals that had their first response in the period
 * @param respondedInTime those of them whose first response came by the reply time
 * @param unanswered signals, of whatever period, whose reply time had passed at its end without any response, dismissal or closing
 */
public record SignalTally(long raised, long responded, long respondedInTime, long unanswered) {

    /** No signal was ever raised. */
    public static final SignalTally NONE = new SignalTally(0, 0, 0, 0);

    static SignalTally sum(Collection<SignalTally> tallies) {
        return new SignalTally(
                sum(tallies, SignalTally::raised),
                sum(tallies, SignalTally::responded),
                sum(tallies, SignalTally::respondedInTime),
                sum(tallies, SignalTally::unanswered));
    }

    private static long sum(Collection<SignalTally> tallies, ToLongFunction<SignalTally> line) {
        return tallies.stream().mapToLong(line).sum();
    }
}
