package kz.ethnomediation.cases.emergency;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an emergency access may be, and by when a second person must have looked at it; dated data (domain rule 55).
 *
 * @param version {@code 2026-1}; every access keeps the one that it was taken under
 */
public record EmergencyPolicy(String version, Duration longest, Duration reviewWithin) {

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
