package kz.ethnomediation.reporting.territory;

import java.util.SortedSet;
import kz.ethnomediation.reporting.calendar.Period;

/** The regional units of the republic through time, by their codes ({@code KZ-61}). */
public interface Territories {

    /** The units that existed on at least one day of {@code period}; none where no list reaches back so far. */
    SortedSet<String> during(Period period);
}
