package kz.ethnomediation.intake.imports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.imports.Dictionaries;
import kz.ethnomediation.intake.imports.Dictionary;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.intake.imports.JournalLanguage;
import kz.ethnomediation.intake.imports.JournalReading.Reason;
import kz.ethnomediation.intake.imports.JournalReading.Unreadable;
import kz.ethnomediation.intake.imports.WorkbookZip;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxTemplateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final XlsxTemplate template = new XlsxTemplate(new TwoNames());

    @ParameterizedTest
    @EnumSource
    void showsTitlesOverHiddenFieldNames(JournalLanguage language) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template.in(language, TODAY)))) {
            var rows = book.getFirstSheet().read();

            assertThat(rows.get(0).isHidden()).isTrue();
            assertThat(texts(rows.get(0))).isEqualTo(JournalFixture.keys());
            assertThat(rows.get(1).isHidden()).isFalse();
            assertThat(texts(rows.get(1)))
                    .isEqualTo(Arrays.stream(JournalColumn.values())
                            .map(column -> column.starredTitle(language))
                            .toList());
            assertThat(rows.get(2).getCellText(0)).isEqualTo(language.exampleMark());
            assertThat(book.findSheet("lists").orElseThrow().getVisibility()).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void offersEveryListInTheLanguage(JournalLanguage language) throws IOException {
        var file = template.in(language, TODAY);
        var lists = Arrays.stream(JournalColumn.values())
                .flatMap(column -> column.list().stream())
                .distinct()
                .toList();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(texts(book.findSheet("lists").orElseThrow().read().getFirst()))
                    .isEqualTo(lists.stream()
                            .map(list -> "first of " + list + " in " + language.tag())
                            .toList());
        }
        var sheet = part(file, "xl/worksheets/sheet1.xml");
        for (var column : JournalColumn.values()) {
            var kind = column.list().isPresent() ? "type=\"list\"" : "type=\"custom\"";
            assertThat(validation(sheet, column)).contains(kind);
        }
    }

    @Test
    void boundsWhatMayBeTyped() throws IOException {
        var sheet = part(template.in(JournalLanguage.KK, TODAY), "xl/worksheets/sheet1.xml");

        assertThat(validation(sheet, JournalColumn.RECEIVED_ON)).contains("B4>=40760");
        assertThat(validation(sheet, JournalColumn.CONSULTATION_MINUTES)).contains("1440>=Y4");
        assertThat(validation(sheet, JournalColumn.CONSULTATION_NOTE)).contains("5000>=LEN(AC4)");
    }

    @Test
    void isReadAsAJournalWithoutALine() {
        for (var language : JournalLanguage.values()) {
            assertThat(new XlsxJournals().read(template.in(language, TODAY)))
                    .isEqualTo(Unreadable.because(Reason.EMPTY));
        }
    }

    private static String validation(String sheet, JournalColumn column) {
        var letters = column.place() < 26
                ? String.valueOf((char) ('A' + column.place()))
                : "A" + (char) ('A' + column.place() - 26);
        var room = "sqref=\"" + letters + "4:" + letters + "10003\"";
        return Arrays.stream(sheet.split("<dataValidation ", -1))
                .filter(part -> part.contains(room))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no validation of " + column));
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private static String part(byte[] file, String name) throws IOException {
        return new String(WorkbookZip.parts(file).get(name), StandardCharsets.UTF_8);
    }

    /** Lists of two codes each. */
    private static final class TwoNames implements Dictionaries {

        @Override
        public Dictionary on(LocalDate day) {
            return new Dictionary(Map.of());
        }

        @Override
        public Map<String, List<Choice>> choices(JournalLanguage language, LocalDate day) {
            return Arrays.stream(JournalColumn.values())
                    .flatMap(column -> column.list().stream())
                    .distinct()
                    .collect(Collectors.toMap(
                            list -> list,
                            list -> List.of(
                                    new Choice("FIRST", "first of " + list + " in " + language.tag()),
                                    new Choice("SECOND", "second of " + list + " in " + language.tag()))));
        }
    }
}
