package kz.ethnomediation.intake.duplicates;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's decision whether two appeals are one matter.
 *
 * @param by stable id of the person
 */
public record Verdict(Pair pair, Decision decision, Ground ground, String by, String login, Instant at) {

    /** Two appeals in the order of their ids, so that a pair is one pair however it is named. */
    public record Pair(UUID lower, UUID higher) {

        /** The pair of two different appeals. */
        public static Pair of(UUID one, UUID other) {
            // As PostgreSQL orders them: by their bytes, not by Java's signed halves.
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        /** The one beside {@code id}, where that is in the pair. */
        Optional<UUID> otherThan(UUID id) {
            if (id.equals(lower)) {
                return Optional.of(higher);
            }
            return id.equals(higher) ? Optional.of(lower) : Optional.empty();
        }
    }

    /** The database repeats the list as a CHECK, and a test compares both. */
    public enum Decision {
        SAME,
        NOT_SAME
    }

    /** Why; the database repeats the list as a CHECK, and a test compares both. */
    public enum Ground {
        /** One visit was written down twice. */
        ENTERED_TWICE(Decision.SAME),
        /** Two visits, or both sides, about one matter. */
        SAME_MATTER(Decision.SAME),
        /** The person comes again about a matter that was over. */
        CONTINUES(Decision.SAME),
        /** Another person of the same name. */
        NAMESAKE(Decision.NOT_SAME),
        /** The same person about something else. */
        OTHER_MATTER(Decision.NOT_SAME);

        private final Decision decision;

        Ground(Decision decision) {
            this.decision = decision;
        }

        /** Whether it can be given for {@code decision}. */
        boolean speaksFor(Decision taken) {
            return decision == taken;
        }
    }
}
