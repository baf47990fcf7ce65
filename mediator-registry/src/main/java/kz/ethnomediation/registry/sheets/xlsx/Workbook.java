package kz.ethnomediation.registry.sheets.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;

/**
 * What a table needs of a workbook: its first sheet that is not hidden, the words that the sheets share, and the day from
 * which it counts.
 */
final class Workbook {

    private static final String FOLDER = "xl/";

    private final byte[] sheet;
    private final List<String> words;
    private final boolean countsFrom1904;

    private Workbook(byte[] sheet, List<String> words, boolean countsFrom1904) {
        this.sheet = sheet;
        this.words = words;
        this.countsFrom1904 = countsFrom1904;
    }

    /** A walk over the sheet. */
    PartReader sheet() throws IOException {
        return new PartReader(sheet);
    }

    /** The words that cells point to, by their places. */
    List<String> words() {
        return words;
    }

    /** Whether its days count from 1904, as on early machines, and not from 1900. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    static Workbook of(byte[] file) throws IOException {
        var parts = WorkbookParts.of(file);
        var book = new PartReader(required(parts, FOLDER + "workbook.xml"));
        var from1904 = false;
        while (book.next(Set.of("workbookPr", "sheet"))) {
            if (book.isBeginning("workbookPr")) {
                from1904 = book.attribute("date1904")
                        .filter(yes -> yes.equals("1") || yes.equals("true"))
                        .isPresent();
            }
            if (book.isBeginning("sheet")
                    && book.attribute("state")
                            .filter(state -> !state.equals("visible"))
                            .isEmpty()) {
                var relation = book.attribute("id").orElseThrow(() -> new UnreadableWorkbook(Reason.DAMAGED));
                return new Workbook(required(parts, target(parts, relation)), words(parts), from1904);
            }
        }
        throw new UnreadableWorkbook(Reason.DAMAGED);
    }

    private static String target(WorkbookParts parts, String relation) throws IOException {
        var relations = new PartReader(required(parts, FOLDER + "_rels/workbook.xml.rels"));
        while (relations.next(Set.of("Relationship"))) {
            if (relations.attribute("Id").filter(relation::equals).isPresent()) {
                var target = relations.attribute("Target").orElse("");
                return target.startsWith("/") ? target.substring(1) : FOLDER + target;
            }
        }
        throw new UnreadableWorkbook(Reason.DAMAGED);
    }

    private static List<String> words(WorkbookParts parts) throws IOException {
        Optional<byte[]> shared = parts.part(FOLDER + "sharedStrings.xml");
        if (shared.isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<String>();
        var reader = new PartReader(shared.get());
        while (reader.next(Set.of("si"))) {
            if (reader.isBeginning("si")) {
                words.add(SheetReader.wordsUntilEnd(reader, "si"));
            }
        }
        return words;
    }

    private static byte[] required(WorkbookParts parts, String name) throws IOException {
        return parts.part(name).orElseThrow(() -> new UnreadableWorkbook(Reason.DAMAGED));
    }
}
