package kz.ethnomediation.registry.imports;

import java.util.List;
import kz.ethnomediation.registry.sheets.RowFault;
import kz.ethnomediation.registry.sheets.SheetReading;

/** The answer to a file. A refusal is a value: nothing was kept and nothing published. */
public sealed interface ImportOutcome {

    /** All of it is in the register. */
    record Imported(RegisterImport taken) implements ImportOutcome {}

    /** All of it could be taken in, and nothing was. */
    record Judged(int created, int unchanged) implements ImportOutcome {}

    /** The file as a whole cannot be read. */
    record Unreadable(SheetReading.Unreadable reading) implements ImportOutcome {}

    /** Rows break rules; all of them are named, in the order of the file. */
    record Faulty(List<RowFault> faults) implements ImportOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
