package kz.ethnomediation.platform.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Business dates are days in Asia/Almaty, the one zone of the country since 01.03.2024 (domain rule 30). */
public final class AlmatyDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private AlmatyDay() {}

    /** The day in which the moment lies. */
    public static LocalDate of(Instant moment) {
        return localTime(moment).toLocalDate();
    }

    /** The first moment of the day. */
    public static Instant startOf(LocalDate day) {
        return momentOf(day.atStartOfDay());
    }

    /** Day and hour that the clocks of the country show at the moment. */
    public static LocalDateTime localTime(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** The moment at which the clocks of the country show that day and hour. */
    public static Instant momentOf(LocalDateTime localTime) {
        return localTime.atZone(ZONE).toInstant();
    }
}
