package kz.ethnomediation.intake.imports;

import java.util.List;

/** What became of the reading of a file. */
public sealed interface JournalReading {

    /** It holds a journal: at least one line, at most {@link JournalTable#MOST_LINES}. */
    record Read(List<SheetLine> lines) implements JournalReading {
        public Read {
            lines = List.copyOf(lines);
        }
    }

    /** It holds none that could be taken over, and where that shows. */
    record Unreadable(Reason reason, List<LineFault> faults) implements JournalReading {
        public Unreadable {
            faults = List.copyOf(faults);
        }

        public static Unreadable because(Reason reason) {
            return new Unreadable(reason, List.of());
        }
    }

    /** Why a file cannot be taken over. */
    enum Reason {
        /** It is not what its media type says, or it is damaged. */
        DAMAGED,
        /** Unpacked it is larger than any journal. */
        OVERSIZED,
        /** It has more lines than one import takes. */
        TOO_MANY_LINES,
        /** Columns are missing, doubled or unknown. */
        WRONG_HEADER,
        /** It has no line. */
        EMPTY
    }
}
