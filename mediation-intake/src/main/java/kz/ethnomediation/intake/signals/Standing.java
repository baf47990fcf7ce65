package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What verbs change in a signal; the history keeps it before and after each.
 *
 * @param tension empty while nobody has assessed it
 * @param replyBy when the answer is due
 * @param escalatedTo empty while it lies with the office
 */
public record Standing(
        SignalState state, Optional<Integer> tension, Instant replyBy, Optional<EscalationLevel> escalatedTo) {

    /** The names of the fields, as the API has them, that were others before. */
    Stream<String> changesFrom(Optional<Standing> before) {
        return Stream.of(
                        changed("state", before.map(Standing::state), Optional.of(state)),
                        changed("tension", before.flatMap(Standing::tension), tension),
                        changed("replyBy", before.map(Standing::replyBy), Optional.of(replyBy)),
                        changed("escalatedTo", before.flatMap(Standing::escalatedTo), escalatedTo))
                .flatMap(Optional::stream);
    }

    private static Optional<String> changed(String field, Optional<?> before, Optional<?> after) {
        return before.equals(after) ? Optional.empty() : Optional.of(field);
    }
}
