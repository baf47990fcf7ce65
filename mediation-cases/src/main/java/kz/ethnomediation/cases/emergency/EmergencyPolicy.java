package kz.ethnomediation.cases.emergency;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an emergency access may be, and by when a second person must have looked at it; dated data (domain rule 55).
 * No dated version may allow more than {@link #MOST}.
 *
 * @param version {@code 2026-1}; every access keeps the one that it was taken under
 * @param longest more than nothing
 */
public record EmergencyPolicy(String version, Duration longest, Duration reviewWithin) {

    /** What the network promises of every emergency access (issue 4); the database holds to it as well. */
    static final Duration MOST = Duration.ofHours(24);

    public EmergencyPolicy {
        if (!longest.isPositive() || longest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "the emergency access policy " + version + " allows " + longest + ", which is not within " + MOST);
        }
    }

    /** The hours of {@code length}, for an answer. */
    long longestHours() {
        return longest.toHours();
    }

    boolean allows(Duration length) {
        return length.compareTo(longest) <= 0;
    }

    Instant reviewBy(Instant begin) {
        return begin.plus(reviewWithin);
    }
}
