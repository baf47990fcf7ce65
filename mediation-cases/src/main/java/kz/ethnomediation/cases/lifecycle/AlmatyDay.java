package kz.ethnomediation.cases.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business dates are days in Asia/Almaty, the one zone of the country since 01.03.2024 (domain rule 30). */
public final class AlmatyDay {

    /** The day on which the Law on Mediation came into force; nothing of ours happened before. */
    static final LocalDate FIRST = LocalDate.of(2011, 8, 5);

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    /** How far ahead the clock of a client may run (design §3). */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private AlmatyDay() {}

    public static LocalDate of(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The last day that a client may name as past at {@code now}. */
    static LocalDate latestPast(Instant now) {
        return of(now.plus(TOLERANCE));
    }
}
