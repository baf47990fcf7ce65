package kz.ethnomediation.registry.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A change as it was written down.
 *
 * @param ordinal its place in the order of recording, from 0
 * @param effectiveOn the first day of its effect, in Asia/Almaty
 * @param replaces the ordinal of the earlier change that this one corrects, which counts no more
 */
public record RecordedChange(
        int ordinal,
        Change change,
        LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy,
        OptionalInt replaces) {

    /** By day, and within a day by the order of recording: of two changes of one day the later record counts. */
    static final Comparator<RecordedChange> BY_DAY =
            Comparator.comparing(RecordedChange::effectiveOn).thenComparingInt(RecordedChange::ordinal);
}
