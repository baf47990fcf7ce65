package kz.ethnomediation.registry.reference;

import java.time.LocalDate;
import java.util.List;

/** The answer to a file of territories. A refusal is a value: nothing was published. */
public sealed interface DistrictImportOutcome {

    /**
     * The whole file is the next version.
     *
     * @param districts how many units the file holds below the regions
     * @param ended how many of the version before it does not name any more
     */
    record Published(int version, LocalDate validFrom, int districts, int ended) implements DistrictImportOutcome {}

    /** What counts in the whole republic is published by its keeper alone. */
    record BeyondTheCaller() implements DistrictImportOutcome {}

    /** The first day breaks a rule. */
    record InvalidDay(String code) implements DistrictImportOutcome {}

    /** The file as a whole cannot be taken. */
    record Unreadable(String code) implements DistrictImportOutcome {}

    /** Rows break rules; all of them are named, and none was taken. */
    record Faulty(List<RowFault> faults) implements DistrictImportOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
