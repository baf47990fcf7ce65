package kz.ethnomediation.registry.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days as registers write them; a year has four digits, so that no century is guessed. */
final class Days {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Days() {}

    /** The day that the text means, if any. */
    static Optional<LocalDate> read(String text) {
        return FORMS.stream()
                .flatMap(form -> read(text, form).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    /** The day in one form; what is none stays as it is. */
    static String written(String text) {
        return read(text).map(LocalDate::toString).orElse(text);
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
