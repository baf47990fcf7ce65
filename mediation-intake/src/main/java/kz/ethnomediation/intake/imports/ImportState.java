package kz.ethnomediation.intake.imports;

import java.util.Set;

/** Where an import stands; it ends in one of three ways. The table repeats the states as a CHECK. */
public enum ImportState {
    QUEUED,
    RUNNING,
    /** Every line is an appeal, now or already. */
    SUCCEEDED,
    /** Some lines were refused. */
    PARTLY,
    /** Every line was refused. */
    FAILED;

    /** The states that may follow. */
    public Set<ImportState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING);
            case RUNNING -> Set.of(SUCCEEDED, PARTLY, FAILED);
            case SUCCEEDED, PARTLY, FAILED -> Set.of();
        };
    }

    /** Whether nothing is left to be done. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
