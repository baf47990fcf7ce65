package kz.ethnomediation.platform.testkit.access;

import java.util.Optional;
import java.util.Set;

/** What the table says of one call, and whether an answer is that. */
sealed interface Expectation {

    /** Exactly this status. */
    record Status(int status) implements Expectation {}

    /** Let through to the object: whatever the operation itself then says. */
    record Admitted() implements Expectation {}

    /** Let through, and not a word of this object. */
    record LeftOut(Existing object) implements Expectation {}

    /** Statuses that are never the word of the operation itself: not let in, not found, not even read, broken. */
    Set<Integer> TURNED_AWAY = Set.of(400, 401, 403, 404, 405, 406, 415, 429);

    /** What is wrong with the answer; empty where it is as the table says. */
    default Optional<String> fault(Answer answer) {
        return switch (this) {
            case Status(int status) ->
                answer.status() == status
                        ? Optional.empty()
                        : Optional.of("answers %d, not %d".formatted(answer.status(), status));
            case Admitted() ->
                answer.status() >= 500 || TURNED_AWAY.contains(answer.status())
                        ? Optional.of("answers %d to somebody who has the right: %s"
                                .formatted(answer.status(), answer.firstWords()))
                        : Optional.empty();
            case LeftOut(Existing object) -> {
                var fault = new Admitted().fault(answer);
                yield fault.isEmpty() && !object.id().isEmpty() && answer.body().contains(object.id())
                        ? Optional.of("tells of " + object)
                        : fault;
            }
        };
    }

    /** Whether the call is one on what lies outside, which must show nothing and do nothing. */
    default boolean isCrossScope() {
        return !(this instanceof Admitted);
    }
}
