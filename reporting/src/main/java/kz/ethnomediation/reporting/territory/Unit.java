package kz.ethnomediation.reporting.territory;

import java.time.LocalDate;
import kz.ethnomediation.reporting.calendar.Period;
import org.jspecify.annotations.Nullable;

/** A regional unit and the days of its existence, both included; an open end means that none is known. */
public record Unit(
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it existed on at least one day of {@code period}. */
    public boolean existsDuring(Period period) {
        return (validFrom == null || !validFrom.isAfter(period.lastDay()))
                && (validTo == null || !validTo.isBefore(period.firstDay()));
    }
}
