package kz.ethnomediation.registry.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A row as it stands in the file, cleaned but not yet understood.
 *
 * @param row its number as the file's reader sees it, from 1
 * @param cells what the filled cells hold, by field name
 * @param faults what could be seen to be wrong without understanding the words
 */
public record SheetRow(int row, Map<String, String> cells, List<RowFault> faults) {

    public SheetRow {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** What the cell holds, if anything. */
    public Optional<String> at(Column column) {
        return Optional.ofNullable(cells.get(column.field()));
    }

    /** All that it says, in one form whatever the order of the columns. */
    public String content() {
        return new TreeMap<>(cells)
                .entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "SheetRow[" + row + "]";
    }
}
