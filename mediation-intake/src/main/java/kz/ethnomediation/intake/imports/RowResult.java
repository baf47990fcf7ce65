package kz.ethnomediation.intake.imports;

import java.util.List;
import java.util.UUID;

/** What became of a line. It holds no personal data: the line itself is gone. */
public sealed interface RowResult {

    /** It is an appeal now. */
    record Imported(UUID appealId, String number) implements RowResult {}

    /** It was an appeal already, from an earlier file or the same. */
    record Duplicate(UUID appealId, String number) implements RowResult {}

    /** It would have become an appeal; this was a trial. */
    record Importable() implements RowResult {}

    /** It was not taken over, and why. */
    record Refused(List<LineFault> faults) implements RowResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The three ways in which a line may end. */
    enum State {
        IMPORTED,
        REFUSED,
        DUPLICATE
    }

    default State state() {
        return switch (this) {
            case Imported imported -> State.IMPORTED;
            case Importable importable -> State.IMPORTED;
            case Duplicate duplicate -> State.DUPLICATE;
            case Refused refused -> State.REFUSED;
        };
    }
}
