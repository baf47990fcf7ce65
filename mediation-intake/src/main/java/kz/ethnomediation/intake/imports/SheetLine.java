package kz.ethnomediation.intake.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a journal as it stands in the file, cleaned but not yet understood. Personal data: kept only until it is taken.
 *
 * @param line the row's number as the file's reader sees it, from 1
 * @param cells what the filled cells hold
 * @param faults what could be seen to be wrong without understanding the words
 */
public record SheetLine(int line, Map<JournalColumn, String> cells, List<LineFault> faults) {

    public SheetLine {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    Optional<String> at(JournalColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    @Override
    public String toString() {
        return "SheetLine[" + line + "]";
    }
}
