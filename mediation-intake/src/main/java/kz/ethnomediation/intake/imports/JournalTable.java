package kz.ethnomediation.intake.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.imports.JournalReading.Reason;

/**
 * Makes a journal out of the rows of a table, whatever file it comes from: finds the header among the first rows, passes
 * over empty rows, repeated headers and the template's example, and cleans the cells. Fed row by row, it stops at the first
 * reason to refuse the file.
 */
public final class JournalTable {

    /** As many lines as one import takes. */
    public static final int MOST_LINES = 10_000;

    private static final int HEADER_WITHIN_ROWS = 5;
    private static final int NUMBER_OF_A_PERSON = 12;
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

        /** A formula or an error: no fact of a journal. */
        record Formula() implements Cell {}
    }

    private final LocalDate dayZero;
    private final List<SheetLine> lines = new ArrayList<>();
    private final Set<List<String>> numbers = new HashSet<>();
    private JournalHeader header = JournalHeader.NONE;
    private int rows;

    /** A table whose numbered days count from {@code dayZero}. */
    public JournalTable(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /** Takes the next row, numbered as its reader sees it; answers why the file is refused, where it is. */
    public Optional<JournalReading.Unreadable> next(int row, List<Cell> cells) {
        rows++;
        if (cells.stream().allMatch(JournalTable::isBlank)) {
            return Optional.empty();
        }
        if (header.isNone()) {
            header = JournalHeader.of(cells);
            return header.isNone() && rows < HEADER_WITHIN_ROWS ? Optional.empty() : header.refusal();
        }
        if (JournalHeader.of(cells).columns().equals(header.columns())) {
            return Optional.empty();
        }
        var line = line(row, cells);
        if (isExample(line)) {
            return Optional.empty();
        }
        lines.add(line);
        return lines.size() > MOST_LINES
                ? Optional.of(JournalReading.Unreadable.because(Reason.TOO_MANY_LINES))
                : Optional.empty();
    }

    /** What the table held. */
    public JournalReading end() {
        if (header.isNone()) {
            return header.refusal()
                    .<JournalReading>map(refusal -> refusal)
                    .orElseGet(() -> JournalReading.Unreadable.because(Reason.WRONG_HEADER));
        }
        return lines.isEmpty() ? JournalReading.Unreadable.because(Reason.EMPTY) : new JournalReading.Read(lines);
    }

    private SheetLine line(int row, List<Cell> cells) {
        var texts = new EnumMap<JournalColumn, String>(JournalColumn.class);
        var faults = new ArrayList<LineFault>();
        header.columns().forEach((place, column) -> {
            if (place < cells.size()) {
                cell(column, cells.get(place), texts, faults);
            }
        });
        if (cells.size() > header.width()
                && !cells.subList(header.width(), cells.size()).stream().allMatch(JournalTable::isBlank)) {
            faults.add(new LineFault("/", "more-cells-than-columns"));
        }
        var line = new SheetLine(row, texts, faults);
        return isRepeated(line) ? withFault(line, LineFault.at(JournalColumn.NUMBER, "repeated-in-file")) : line;
    }

    private void cell(JournalColumn column, Cell cell, Map<JournalColumn, String> texts, List<LineFault> faults) {
        switch (cell) {
            case Cell.Formula() -> faults.add(LineFault.at(column, "formula"));
            case Cell.Figure(var value) -> texts.put(column, written(column, value));
            case Cell.Words(var text) -> {
                var clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
                if (clean.codePoints().anyMatch(JournalTable::isUnwanted)) {
                    faults.add(LineFault.at(column, "unwanted-character"));
                } else if (clean.length() > column.length()) {
                    faults.add(LineFault.at(column, "too-long"));
                } else if (!clean.isEmpty()) {
                    texts.put(column, clean);
                }
            }
        }
    }

    /** Spreadsheets make numbers of days and of digits, and take the zeros before them away. */
    private String written(JournalColumn column, BigDecimal value) {
        if (column.kind() == JournalColumn.Kind.DAY && value.signum() >= 0 && value.compareTo(LAST_NUMBERED_DAY) < 0) {
            return dayZero.plusDays(value.setScale(0, RoundingMode.FLOOR).longValue())
                    .toString();
        }
        var digits = value.stripTrailingZeros().toPlainString();
        return column == JournalColumn.IIN && digits.length() < NUMBER_OF_A_PERSON
                ? "0".repeat(NUMBER_OF_A_PERSON - digits.length()) + digits
                : digits;
    }

    private boolean isRepeated(SheetLine line) {
        return line.at(JournalColumn.NUMBER)
                .filter(number -> !numbers.add(List.of(
                        Dictionary.folded(number),
                        line.at(JournalColumn.OFFICE).map(Dictionary::folded).orElse(""))))
                .isPresent();
    }

    private static SheetLine withFault(SheetLine line, LineFault fault) {
        var faults = new ArrayList<>(line.faults());
        faults.add(fault);
        return new SheetLine(line.line(), line.cells(), faults);
    }

    private static boolean isExample(SheetLine line) {
        return line.at(JournalColumn.NUMBER)
                .filter(number -> number.equals(JournalLanguage.KK.exampleMark())
                        || number.equals(JournalLanguage.RU.exampleMark()))
                .isPresent();
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
