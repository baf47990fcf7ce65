package kz.ethnomediation.reporting.historic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of a batch: all of it or nothing. */
public sealed interface ImportOutcome {

    /** Stored; rows that state what is in force already were left out. */
    record Imported(UUID batchId, Instant loggedAt, int rows, int added, int replaced) implements ImportOutcome {}

    /** Every row states what is in force already: nothing was stored. */
    record AlreadyHeld(int rows) implements ImportOutcome {}

    /** At least one row breaks a rule: nothing was stored. */
    record Refused(List<RowFault> faults) implements ImportOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Why a row is refused.
     *
     * @param row its place in the batch, from 0
     */
    record RowFault(int row, Reason reason) {}

    /** The rules for a row. */
    enum Reason {
        /** The quarter is not written {@code 2021-Q1}. */
        MALFORMED_QUARTER,
        /** The quarter has not begun. */
        QUARTER_NOT_BEGUN,
        /** The service counts that quarter itself: a stated count beside it would be added twice. */
        QUARTER_HAS_LIVE_FIGURES,
        /** No unit of the republic has this code. */
        UNKNOWN_REGION,
        /** The unit exists, but not in that quarter. */
        REGION_NOT_OF_THAT_TIME,
        /** An earlier row of the batch is about the same line, region and quarter. */
        DUPLICATE_ROW,
        /** Another source has stated this count: which of them is right is for people to decide. */
        STATED_BY_ANOTHER_SOURCE
    }
}
