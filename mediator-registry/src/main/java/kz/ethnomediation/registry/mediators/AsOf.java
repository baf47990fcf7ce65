package kz.ethnomediation.registry.mediators;

import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * The two times of a question.
 *
 * @param day about which is asked
 * @param knownAt the moment whose knowledge counts
 */
public record AsOf(LocalDate day, Instant knownAt) {

    /** Today, by what is known now. */
    public static AsOf of(Instant now) {
        return new AsOf(AlmatyDay.of(now), now);
    }
}
