package kz.ethnomediation.platform.workdays;

import java.time.LocalDate;

/** Days on which a term does not run, both ends included. */
public record Suspension(LocalDate from, LocalDate to) {

    public Suspension {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a suspension ends before it begins");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
