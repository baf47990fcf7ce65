package kz.ethnomediation.platform.audit;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which entries of the log are asked for.
 *
 * @param targets ids of what was read, of whatever kind; empty for everything
 * @param reader the subject of who read
 * @param before only entries older than this one
 */
public record AccessFilter(Optional<Set<String>> targets, Optional<String> reader, OptionalLong before) {
    public AccessFilter {
        targets = targets.map(Set::copyOf);
    }

    /** All readings of one thing, and refusals of it. */
    public static AccessFilter of(Target target) {
        return new AccessFilter(Optional.of(Set.of(target.id())), Optional.empty(), OptionalLong.empty());
    }
}
