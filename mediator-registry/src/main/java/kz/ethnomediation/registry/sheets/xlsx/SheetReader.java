package kz.ethnomediation.registry.sheets.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.ethnomediation.registry.sheets.SheetReading;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import kz.ethnomediation.registry.sheets.SheetTable;
import kz.ethnomediation.registry.sheets.SheetTable.Cell;

/** Hands the rows of a sheet on to a table. Formulas are seen, never computed, and what they last gave is not believed. */
final class SheetReader {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,30}(E[+-]?[0-9]{1,2})?");
    private static final int MOST_COLUMNS = 256;
    private static final Cell NOTHING = new Cell.Words("");

    private final PartReader xml;
    private final List<String> words;

    SheetReader(Workbook workbook) throws IOException {
        this.xml = workbook.sheet();
        this.words = workbook.words();
    }

    /** Reads until the table has seen enough; answers why the file is refused, where it is. */
    Optional<SheetReading.Unreadable> into(SheetTable table) throws IOException {
        var row = 0;
        while (xml.next(Set.of("row"))) {
            if (!xml.isBeginning("row")) {
                continue;
            }
            var next = number(xml.attribute("r"), row + 1);
            if (next <= row) {
                throw new UnreadableWorkbook(Reason.DAMAGED);
            }
            row = next;
            var refusal = table.next(row, cells());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private List<Cell> cells() throws IOException {
        var cells = new ArrayList<Cell>();
        while (xml.next(Set.of("c", "row")) && !xml.isEnd("row")) {
            if (!xml.isBeginning("c")) {
                continue;
            }
            var column = column(xml.attribute("r"), cells.size());
            var type = xml.attribute("t").orElse("n");
            while (cells.size() <= column) {
                cells.add(NOTHING);
            }
            cells.set(column, cell(type));
        }
        return cells;
    }

    private Cell cell(String type) throws IOException {
        Cell found = NOTHING;
        var computed = false;
        while (xml.next(Set.of("v", "is", "f", "c")) && !xml.isEnd("c")) {
            if (xml.isBeginning("f")) {
                computed = true;
            } else if (xml.isBeginning("v")) {
                found = value(type, xml.text());
            } else if (xml.isBeginning("is")) {
                found = new Cell.Words(wordsUntilEnd(xml, "is"));
            }
        }
        return computed ? new Cell.Formula() : found;
    }

    private Cell value(String type, String text) throws IOException {
        return switch (type) {
            case "s" -> new Cell.Words(shared(text));
            case "n" -> NUMBER.matcher(text).matches() ? asNumber(text) : new Cell.Words(text);
            case "d" -> new Cell.Words(text.substring(0, Math.min(text.length(), "2026-01-31".length())));
            case "e" -> new Cell.Formula();
            default -> new Cell.Words(text);
        };
    }

    private static Cell asNumber(String text) {
        try {
            return new Cell.Figure(new BigDecimal(text));
        } catch (NumberFormatException twoPoints) {
            return new Cell.Words(text);
        }
    }

    private String shared(String index) throws IOException {
        var place = number(Optional.of(index), 0);
        if (place >= words.size()) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
        return words.get(place);
    }

    /** All the runs of a text until the element ends, without the reading aids for Asian scripts. */
    static String wordsUntilEnd(PartReader xml, String element) throws IOException {
        var text = new StringBuilder();
        var aids = 0;
        while (xml.next(Set.of("t", "rPh", element)) && !xml.isEnd(element)) {
            if (xml.isBeginning("rPh")) {
                aids++;
            } else if (xml.isEnd("rPh")) {
                aids--;
            } else if (xml.isBeginning("t")) {
                var run = xml.text();
                text.append(aids == 0 ? run : "");
            }
        }
        return text.toString();
    }

    private static int number(Optional<String> text, int otherwise) throws IOException {
        if (text.isPresent() && !text.get().matches("[0-9]{1,7}")) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
        return text.map(Integer::valueOf).orElse(otherwise);
    }

    /** The column of an address, from 0: without a bound one cell would decide how much memory a row takes. */
    private static int column(Optional<String> address, int otherwise) throws IOException {
        var column = otherwise;
        if (address.isPresent()) {
            var parts = ADDRESS.matcher(address.get());
            if (!parts.matches()) {
                throw new UnreadableWorkbook(Reason.DAMAGED);
            }
            column = parts.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        }
        if (column >= MOST_COLUMNS) {
            throw new UnreadableWorkbook(Reason.OVERSIZED);
        }
        return column;
    }
}
