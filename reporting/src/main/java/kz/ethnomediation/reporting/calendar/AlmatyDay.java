package kz.ethnomediation.reporting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The business day of a moment: instants are stored in UTC, days and quarters are those of Asia/Almaty. */
public final class AlmatyDay {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private AlmatyDay() {}

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ALMATY);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ALMATY).toInstant();
    }
}
