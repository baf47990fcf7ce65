package kz.ethnomediation.intake.declarations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A quarter of a year in Asia/Almaty, {@code 2026-Q3}. */
public record Quarter(int year, int number) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-Q[1-4]");
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    /** The quarter of that day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarter that is written so. */
    public static Quarter parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no quarter");
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * MONTHS).atEndOfMonth();
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    public String text() {
        return "%04d-Q%d".formatted(year, number);
    }
}
