package kz.ethnomediation.intake.imports.xlsx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.imports.Dictionaries;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalLanguage;
import kz.ethnomediation.intake.imports.JournalTable;
import kz.ethnomediation.intake.imports.JournalTemplate;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the empty journal: a hidden row of field names, the titles, an example, and below them room for as many lines as an
 * import takes, with drop-down lists and bounds. The lists stand on a hidden sheet.
 */
@ApplicationScoped
class XlsxTemplate implements JournalTemplate {

    private static final String APPLICATION = "ethnomediation";
    private static final String VERSION = "1.0";
    private static final int KEYS = 0;
    private static final int TITLES = 1;
    private static final int EXAMPLE = 2;
    private static final int FIRST_LINE = 3;
    private static final int LAST_LINE = FIRST_LINE + JournalTable.MOST_LINES - 1;

    private final Dictionaries dictionaries;

    XlsxTemplate(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    @Override
    public byte[] in(JournalLanguage language, LocalDate day) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            var journal = workbook.newWorksheet("Журнал");
            var lists = lists(workbook.newWorksheet("lists"), language, day);
            for (var column : JournalColumn.values()) {
                write(journal, column, language, lists);
            }
            ExampleLine.write(journal, EXAMPLE, language, day, lists);
            journal.hideRow(KEYS);
            journal.freezePane(JournalColumn.NUMBER.place() + 1, FIRST_LINE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One column for each list. */
    private Map<String, Offered> lists(Worksheet sheet, JournalLanguage language, LocalDate day) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        var choices = dictionaries.choices(language, day);
        var offered = new LinkedHashMap<String, Offered>();
        Arrays.stream(JournalColumn.values())
                .map(JournalColumn::list)
                .flatMap(Optional::stream)
                .distinct()
                .filter(choices::containsKey)
                .forEach(list ->
                        offered.put(list, Offered.on(sheet, offered.size(), choices.getOrDefault(list, List.of()))));
        return offered;
    }

    private static void write(
            Worksheet sheet, JournalColumn column, JournalLanguage language, Map<String, Offered> lists) {
        var place = column.place();
        sheet.value(KEYS, place, column.key());
        sheet.value(TITLES, place, column.starredTitle(language));
        sheet.style(TITLES, place).bold().wrapText(true).fillColor("D9E2F3").set();
        sheet.width(place, column == JournalColumn.ESSENCE ? 60 : 22);
        if (column.kind() != JournalColumn.Kind.NUMBER) {
            sheet.style(place)
                    .format(column.kind() == JournalColumn.Kind.DAY ? "yyyy-mm-dd" : "@")
                    .set();
        }
        var room = sheet.range(FIRST_LINE, place, LAST_LINE, place);
        Bounds.on(room, column, language, column.list().flatMap(list -> Optional.ofNullable(lists.get(list))));
    }

    /** A list as it stands on the hidden sheet. */
    record Offered(List<Dictionaries.Choice> choices, Range range) {

        static Offered on(Worksheet sheet, int place, List<Dictionaries.Choice> choices) {
            for (var row = 0; row < choices.size(); row++) {
                sheet.value(row, place, choices.get(row).name());
            }
            return new Offered(choices, sheet.range(0, place, choices.size() - 1, place));
        }

        /** The name of a code. */
        String name(String code) {
            return choices.stream()
                    .filter(choice -> choice.code().equals(code))
                    .map(Dictionaries.Choice::name)
                    .findFirst()
                    .orElse(code);
        }
    }
}
