package kz.ethnomediation.intake.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.imports.JournalReading.Reason;
import kz.ethnomediation.intake.imports.JournalReading.Unreadable;

/**
 * Which column of a table is which of the journal, told by field names or titles.
 *
 * @param columns the columns by their places from 0
 * @param width how many cells the header has
 * @param faults what is wrong with it
 */
record JournalHeader(Map<Integer, JournalColumn> columns, int width, List<LineFault> faults) {

    /** No row so far was a header. */
    static final JournalHeader NONE = new JournalHeader(Map.of(), 0, List.of(new LineFault("/", "no-header")));

    /** One known word may stand in any row; two at once make a header. */
    private static final int ENOUGH_TO_TELL = 2;

    /** The header that the row is, or {@link #NONE}. */
    static JournalHeader of(List<JournalTable.Cell> row) {
        var columns = new HashMap<Integer, JournalColumn>();
        var seen = EnumSet.noneOf(JournalColumn.class);
        var faults = new ArrayList<LineFault>();
        for (var place = 0; place < row.size(); place++) {
            if (!(row.get(place) instanceof JournalTable.Cell.Words(var text)) || text.isBlank()) {
                continue;
            }
            var column = JournalColumn.named(text.strip());
            if (column.isEmpty()) {
                faults.add(new LineFault("/columns/" + (place + 1), "unknown-column"));
            } else if (seen.add(column.get())) {
                columns.put(place, column.get());
            } else {
                faults.add(LineFault.at(column.get(), "repeated-column"));
            }
        }
        if (columns.size() < ENOUGH_TO_TELL) {
            return NONE;
        }
        Arrays.stream(JournalColumn.values())
                .filter(column -> column.isNeeded() && !seen.contains(column))
                .forEach(column -> faults.add(LineFault.at(column, "missing-column")));
        return new JournalHeader(Map.copyOf(columns), row.size(), List.copyOf(faults));
    }

    boolean isNone() {
        return columns.isEmpty();
    }

    Optional<Unreadable> refusal() {
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Unreadable(Reason.WRONG_HEADER, faults));
    }
}
