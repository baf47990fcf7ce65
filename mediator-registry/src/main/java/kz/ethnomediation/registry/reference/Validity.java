package kz.ethnomediation.registry.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a row: the first and the last on which the unit exists, each of them open where the cell is empty. */
record Validity(KatoRow row) {

    private static final int DAY_LENGTH = "2026-03-14".length();

    Optional<LocalDate> from() {
        return day(row.validFrom());
    }

    Optional<LocalDate> to() {
        return day(row.validTo());
    }

    List<RowFault> faults() {
        var faults = new ArrayList<RowFault>();
        if (!row.validFrom().isEmpty() && from().isEmpty()) {
            faults.add(new RowFault(row.row(), "valid_from", "wrong-format"));
        }
        if (!row.validTo().isEmpty() && to().isEmpty()) {
            faults.add(new RowFault(row.row(), "valid_to", "wrong-format"));
        }
        if (from().isPresent()
                && to().filter(last -> last.isBefore(from().get())).isPresent()) {
            faults.add(new RowFault(row.row(), "valid_to", "before-valid-from"));
        }
        return faults;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text)
                    .filter(given -> given.length() == DAY_LENGTH)
                    .map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
