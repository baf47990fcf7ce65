package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business dates are days in Asia/Almaty, the one zone of the country since 01.03.2024 (domain rule 30). */
public final class AlmatyDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private AlmatyDay() {}

    /** The first moment of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The day in which the moment lies. */
    public static LocalDate of(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
