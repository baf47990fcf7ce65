package kz.ethnomediation.registry.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;

/**
 * Makes a table out of the rows of a file, whatever file it comes from: finds the header among the first rows, passes over
 * empty rows and cleans the cells. Fed row by row, it stops at the first reason to refuse the file.
 */
public final class SheetTable {

    /** Whatever is so much longer than its column is not looked through: normalisation and blanks explain no such length. */
    private static final int FAR_TOO_LONG = 100;

    /** As many rows as one import takes; the largest register, the councils of the republic, has some 6,000. */
    public static final int MOST_ROWS = 10_000;

    private static final int HEADER_WITHIN_ROWS = 5;
    private static final BigDecimal LAST_NUMBERED_DAY = BigDecimal.valueOf(2_958_466);

    /** What a cell of a table holds; nothing is ever computed. */
    public sealed interface Cell {

        /** Words, possibly none. */
        record Words(String text) implements Cell {
            @Override
            public String toString() {
                return "Words[]";
            }
        }

        /** A number, which in a column of days counts the days. */
        record Figure(BigDecimal value) implements Cell {
            @Override
            public String toString() {
                return "Figure[]";
            }
        }

        /** A formula or an error: no fact of a register. */
        record Formula() implements Cell {}
    }

    private final LocalDate dayZero;
    private final List<Column> columns;
    private final List<SheetRow> taken = new ArrayList<>();
    private SheetHeader header = SheetHeader.NONE;
    private int seen;

    /** A table of these columns whose numbered days count from {@code dayZero}. */
    public SheetTable(LocalDate dayZero, List<Column> columns) {
        this.dayZero = dayZero;
        this.columns = List.copyOf(columns);
    }

    /** Takes the next row, numbered as its reader sees it; answers why the file is refused, where it is. */
    public Optional<SheetReading.Unreadable> next(int row, List<Cell> cells) {
        if (cells.stream().allMatch(SheetTable::isBlank)) {
            return Optional.empty();
        }
        seen++;
        if (header.isNone()) {
            header = SheetHeader.of(cells, columns);
            return header.isNone() && seen < HEADER_WITHIN_ROWS ? Optional.empty() : header.refusal();
        }
        if (taken.size() == MOST_ROWS) {
            return Optional.of(SheetReading.Unreadable.because(Reason.TOO_MANY_ROWS));
        }
        taken.add(read(row, cells));
        return Optional.empty();
    }

    /** What the table held. */
    public SheetReading end() {
        if (seen == 0) {
            return SheetReading.Unreadable.because(Reason.EMPTY);
        }
        var refusal = header.refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return taken.isEmpty() ? SheetReading.Unreadable.because(Reason.EMPTY) : new SheetReading.Read(taken);
    }

    private SheetRow read(int row, List<Cell> cells) {
        var texts = new HashMap<String, String>();
        var faults = new ArrayList<RowFault>();
        header.columns().forEach((place, column) -> {
            if (place < cells.size()) {
                var fault = take(column, cells.get(place), texts);
                fault.ifPresent(code -> faults.add(new RowFault(row, column.field(), code)));
            }
        });
        if (cells.size() > header.width()
                && !cells.subList(header.width(), cells.size()).stream().allMatch(SheetTable::isBlank)) {
            faults.add(new RowFault(row, "", "more-cells-than-columns"));
        }
        return new SheetRow(row, texts, faults);
    }

    private Optional<String> take(Column column, Cell cell, Map<String, String> texts) {
        return switch (cell) {
            case Cell.Formula() -> Optional.of("formula");
            case Cell.Figure(var value) -> words(column, written(column, value), texts);
            case Cell.Words(var text) -> words(column, text, texts);
        };
    }

    private static Optional<String> words(Column column, String text, Map<String, String> texts) {
        if (text.length() > FAR_TOO_LONG * column.length() + FAR_TOO_LONG) {
            return Optional.of("too-long");
        }
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (clean.codePoints().anyMatch(SheetTable::isUnwanted)) {
            return Optional.of("unwanted-character");
        }
        if (clean.length() > column.length()) {
            return Optional.of("too-long");
        }
        if (!clean.isEmpty()) {
            texts.put(column.field(), column.shape() == Column.Shape.DAY ? Days.written(clean) : clean);
        }
        return Optional.empty();
    }

    /** Spreadsheets make numbers of days. */
    private String written(Column column, BigDecimal value) {
        if (column.shape() == Column.Shape.DAY && value.signum() >= 0 && value.compareTo(LAST_NUMBERED_DAY) < 0) {
            return dayZero.plusDays(value.setScale(0, RoundingMode.FLOOR).longValue())
                    .toString();
        }
        return value.stripTrailingZeros().toPlainString();
    }

    private static boolean isBlank(Cell cell) {
        return cell instanceof Cell.Words(var text) && text.isBlank();
    }

    private static boolean isUnwanted(int codePoint) {
        var lineOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return (Character.isISOControl(codePoint) && !lineOrTab)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
