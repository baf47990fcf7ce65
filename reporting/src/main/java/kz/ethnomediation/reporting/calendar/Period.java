package kz.ethnomediation.reporting.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A span of whole quarters, both ends included; a single quarter is a period too. */
public record Period(Quarter from, Quarter to) {

    public Period {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("A period does not end before it begins: " + from + " to " + to);
        }
    }

    public static Period of(Quarter quarter) {
        return new Period(quarter, quarter);
    }

    public LocalDate firstDay() {
        return from.firstDay();
    }

    public LocalDate lastDay() {
        return to.lastDay();
    }

    /** How many quarters it has. */
    public int length() {
        return (to.year() - from.year()) * 4 + to.number() - from.number() + 1;
    }

    /** Its quarters, the earliest first. */
    public List<Quarter> quarters() {
        return Stream.iterate(from, quarter -> quarter.compareTo(to) <= 0, Quarter::next)
                .toList();
    }
}
