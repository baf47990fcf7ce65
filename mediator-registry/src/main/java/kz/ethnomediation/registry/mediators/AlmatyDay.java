package kz.ethnomediation.registry.mediators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business dates are days in Asia/Almaty, the one zone of the country since 01.03.2024 (domain rule 30). */
public final class AlmatyDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private AlmatyDay() {}

    /** The day on which {@code moment} falls. */
    public static LocalDate of(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
