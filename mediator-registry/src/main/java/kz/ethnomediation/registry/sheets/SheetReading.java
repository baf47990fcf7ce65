package kz.ethnomediation.registry.sheets;

import java.util.List;

/** What became of the reading of a file. */
public sealed interface SheetReading {

    /** It holds a table: at least one row, at most {@link SheetTable#MOST_ROWS}. */
    record Read(List<SheetRow> rows) implements SheetReading {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /** It holds none that could be taken in, and where that shows. */
    record Unreadable(Reason reason, List<HeaderFault> faults) implements SheetReading {
        public Unreadable {
            faults = List.copyOf(faults);
        }

        public static Unreadable because(Reason reason) {
            return new Unreadable(reason, List.of());
        }
    }

    /** What is wrong with the header: a pointer, and the code of a fault. */
    record HeaderFault(String pointer, String code) {}

    /** Why a file cannot be taken in. */
    enum Reason {
        /** It is not what its media type says, or it is damaged. */
        DAMAGED,
        /** Unpacked it is larger than any register. */
        OVERSIZED,
        /** It has more rows than one import takes. */
        TOO_MANY_ROWS,
        /** Columns are missing, doubled or unknown. */
        WRONG_HEADER,
        /** It has no row. */
        EMPTY
    }
}
