package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list is narrowed to.
 *
 * @param overdue whether an answer is owed and its time is over
 * @param after the last line of the page before, to go on behind it
 */
public record SignalFilter(
        Optional<String> region,
        Optional<SignalState> state,
        Optional<Integer> tension,
        Optional<Boolean> overdue,
        Optional<Position> after) {

    /** A place in the list: the order is by moment of raising, then id. */
    public record Position(Instant raisedAt, UUID id) {}
}
