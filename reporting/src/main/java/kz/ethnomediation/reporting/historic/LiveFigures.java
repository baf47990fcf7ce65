package kz.ethnomediation.reporting.historic;

import java.time.LocalDate;
import java.util.Optional;

/** What the service counts itself, from facts. */
public interface LiveFigures {

    /** The earliest day with a movement of an appeal: from its quarter on the facts know every line. */
    Optional<LocalDate> firstDay();
}
