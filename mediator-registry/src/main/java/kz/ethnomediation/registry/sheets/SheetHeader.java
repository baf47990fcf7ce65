package kz.ethnomediation.registry.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.registry.sheets.SheetReading.HeaderFault;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import kz.ethnomediation.registry.sheets.SheetReading.Unreadable;

/**
 * Which column of a table is which, told by field names or titles.
 *
 * @param columns the columns by their places from 0
 * @param width how many cells the header has
 * @param faults what is wrong with it
 */
record SheetHeader(Map<Integer, Column> columns, int width, List<HeaderFault> faults) {

    /** No row so far was a header. */
    static final SheetHeader NONE = new SheetHeader(Map.of(), 0, List.of(new HeaderFault("/columns", "no-header")));

    /** One known word may stand in any row; two at once make a header. */
    private static final int ENOUGH_TO_TELL = 2;

    /** The header that the row is, or {@link #NONE}. */
    static SheetHeader of(List<SheetTable.Cell> row, List<Column> known) {
        var columns = new HashMap<Integer, Column>();
        var seen = new HashSet<String>();
        var faults = new ArrayList<HeaderFault>();
        for (var place = 0; place < row.size(); place++) {
            if (!(row.get(place) instanceof SheetTable.Cell.Words(var text)) || text.isBlank()) {
                continue;
            }
            var column = named(text.strip(), known);
            if (column.isEmpty()) {
                faults.add(new HeaderFault("/columns/" + (place + 1), "unknown-column"));
            } else if (seen.add(column.get().field())) {
                columns.put(place, column.get());
            } else {
                faults.add(new HeaderFault("/columns/" + column.get().field(), "repeated-column"));
            }
        }
        if (columns.size() < ENOUGH_TO_TELL) {
            return NONE;
        }
        known.stream()
                .filter(column -> column.isNeeded() && !seen.contains(column.field()))
                .forEach(column -> faults.add(new HeaderFault("/columns/" + column.field(), "missing-column")));
        return new SheetHeader(Map.copyOf(columns), row.size(), List.copyOf(faults));
    }

    boolean isNone() {
        return columns.isEmpty();
    }

    Optional<Unreadable> refusal() {
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Unreadable(Reason.WRONG_HEADER, faults));
    }

    private static Optional<Column> named(String word, List<Column> known) {
        var folded = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(column -> column.field().toLowerCase(Locale.ROOT).equals(folded)
                        || column.titles().stream()
                                .anyMatch(
                                        title -> title.toLowerCase(Locale.ROOT).equals(folded)))
                .findFirst();
    }
}
