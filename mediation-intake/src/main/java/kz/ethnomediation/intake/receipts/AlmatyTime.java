package kz.ethnomediation.intake.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Days and hours of Asia/Almaty, as people of the country read them. */
public final class AlmatyTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    private AlmatyTime() {}

    /** {@code 14.03.2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 14.03.2026 09:05}. */
    public static String minute(Instant moment) {
        return MINUTE.format(AlmatyDay.localTime(moment));
    }
}
