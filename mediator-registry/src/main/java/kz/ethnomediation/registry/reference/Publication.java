package kz.ethnomediation.registry.reference;

import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.platform.reference.ListVersion;

/**
 * A version that the register has published.
 *
 * @param validFrom the first day on which it counts
 * @param sequence the place in the list's own count of events
 * @param by subject of the token of whoever published it
 */
public record Publication(ListVersion list, LocalDate validFrom, long sequence, String by, Instant at) {

    /** Releases number below it, so that no later release ships a number that the register has used. */
    public static final int FIRST_VERSION = 1001;
}
