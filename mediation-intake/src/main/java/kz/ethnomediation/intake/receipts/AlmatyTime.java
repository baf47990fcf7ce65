package kz.ethnomediation.intake.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as people of the country read them: Asia/Almaty, the one zone since 01.03.2024 (domain rule 30). */
public final class AlmatyTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    private AlmatyTime() {}

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** {@code 14.03.2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 14.03.2026 09:05}. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ZONE));
    }
}
