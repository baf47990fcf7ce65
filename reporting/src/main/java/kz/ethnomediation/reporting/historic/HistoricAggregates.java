package kz.ethnomediation.reporting.historic;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.reporting.calendar.Period;

/** Every count that was ever stated; a newer statement goes before an older one, which stays. */
public interface HistoricAggregates {

    /** Lets no other import in until the current transaction ends, so that each one sees what the last one left. */
    void lockForImport();

    /** The counts in force for the quarters of {@code period}. */
    Map<HistoricCell, HistoricFigure> inForce(Period period);

    /** When the latest batch was logged. */
    Optional<Instant> latestLoggedAt();

    void add(HistoricBatch batch);
}
