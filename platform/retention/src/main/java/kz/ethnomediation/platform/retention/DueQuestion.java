package kz.ethnomediation.platform.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked of everything whose term has run out.
 *
 * @param on the day by which it has
 * @param after only what comes behind this in the order of days, classes and ids
 */
public record DueQuestion(
        LocalDate on,
        Optional<RetentionState> state,
        Optional<String> classCode,
        Optional<UUID> recordId,
        Optional<Cursor> after) {

    /** A place in the list. */
    public record Cursor(LocalDate dueOn, String classCode, UUID id) {

        static Cursor behind(Retained record) {
            return new Cursor(record.dueOn(), record.classCode(), record.id());
        }
    }

    static DueQuestion allOn(LocalDate on) {
        return new DueQuestion(on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    DueQuestion onlyIn(RetentionState only) {
        return new DueQuestion(on, Optional.of(only), classCode, recordId, after);
    }

    DueQuestion onlyThe(Retained record) {
        return new DueQuestion(on, state, Optional.of(record.classCode()), Optional.of(record.id()), Optional.empty());
    }

    DueQuestion behind(Retained record) {
        return new DueQuestion(on, state, classCode, recordId, Optional.of(Cursor.behind(record)));
    }
}
