package kz.ethnomediation.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ethnomediation.intake.imports.JournalReading.Reason;
import kz.ethnomediation.intake.imports.JournalReading.Unreadable;
import kz.ethnomediation.intake.imports.JournalTable.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTableTest {

    private final JournalTable table = new JournalTable(LocalDate.of(1899, 12, 30));

    @Test
    void takesLinesUnderFieldNames() {
        feed(JournalFixture.keys());
        feed(7, JournalFixture.row(JournalFixture.shortest("1")));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(7);
            assertThat(line.cells()).isEqualTo(JournalFixture.shortest("1"));
            assertThat(line.faults()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesLinesUnderTitlesInEveryLanguage(JournalLanguage language) {
        feed(List.of("Журнал"));
        feed(Stream.of(JournalColumn.values())
                .map(column -> column.starredTitle(language).toUpperCase(java.util.Locale.ROOT))
                .toList());
        feed(JournalFixture.row(JournalFixture.shortest("1")));

        assertThat(lines()).hasSize(1);
    }

    @Test
    void passesOverTitlesUnderFieldNamesExamplesAndEmptyRows() {
        feed(JournalFixture.keys());
        feed(Stream.of(JournalColumn.values())
                .map(column -> column.starredTitle(JournalLanguage.KK))
                .toList());
        feed(JournalFixture.row(JournalFixture.shortest(JournalLanguage.KK.exampleMark())));
        feed(JournalFixture.row(JournalFixture.shortest(JournalLanguage.RU.exampleMark())));
        feed(List.of("", "  "));
        feed(JournalFixture.row(JournalFixture.shortest("1")));

        assertThat(lines()).hasSize(1);
    }

    @Test
    void readsDaysAndIdentityNumbersThatASpreadsheetMadeNumbersOf() {
        feed(List.of("number", "receivedOn", "language", "applicantName", "essence", "consent", "iin"));
        var row = new ArrayList<Cell>(words(List.of("1", "", "kk", "Synthetic", "words", "YES")));
        row.set(1, new Cell.Figure(new BigDecimal("45730.0")));
        row.add(new Cell.Figure(new BigDecimal("10203500014")));
        assertThat(table.next(2, row)).isEmpty();

        assertThat(lines().getFirst().cells())
                .containsEntry(JournalColumn.RECEIVED_ON, "2025-03-14")
                .containsEntry(JournalColumn.IIN, "010203500014");
    }

    @Test
    void pointsAtCellsThatAreNoFacts() {
        feed(JournalFixture.keys());
        var cells = JournalFixture.shortest("1");
        cells.put(JournalColumn.PHONE, "7".repeat(26));
        cells.put(JournalColumn.OTHER_PARTY, "nul\u0000");
        var row = new ArrayList<>(words(JournalFixture.row(cells)));
        row.set(JournalColumn.ESSENCE.place(), new Cell.Formula());
        row.add(new Cell.Words("one too many"));
        assertThat(table.next(2, row)).isEmpty();

        assertThat(lines().getFirst().faults())
                .containsExactlyInAnyOrder(
                        LineFault.at(JournalColumn.PHONE, "too-long"),
                        LineFault.at(JournalColumn.OTHER_PARTY, "unwanted-character"),
                        LineFault.at(JournalColumn.ESSENCE, "formula"),
                        new LineFault("/", "more-cells-than-columns"));
    }

    @Test
    void tellsARepeatedNumberOfTheSameOfficeFromAnotherOffices() {
        feed(JournalFixture.keys());
        feed(JournalFixture.row(JournalFixture.shortest("15/2025")));
        feed(JournalFixture.row(JournalFixture.shortest("15/2025")));
        var elsewhere = JournalFixture.shortest("15/2025");
        elsewhere.put(JournalColumn.OFFICE, "61-02");
        feed(JournalFixture.row(elsewhere));

        assertThat(lines())
                .extracting(SheetLine::faults)
                .containsExactly(List.of(), List.of(LineFault.at(JournalColumn.NUMBER, "repeated-in-file")), List.of());
    }

    @Test
    void refusesAHeaderThatIsNotTheJournals() {
        var refusal =
                table.next(1, words(List.of("number", "number", "receivedOn", "language", "consent", "shoe size")));

        assertThat(refusal)
                .contains(new Unreadable(
                        Reason.WRONG_HEADER,
                        List.of(
                                LineFault.at(JournalColumn.NUMBER, "repeated-column"),
                                new LineFault("/columns/6", "unknown-column"),
                                LineFault.at(JournalColumn.APPLICANT_NAME, "missing-column"),
                                LineFault.at(JournalColumn.ESSENCE, "missing-column"))));
    }

    @Test
    void refusesATableWithoutAHeader() {
        for (var row = 1; row < 5; row++) {
            assertThat(table.next(row, words(List.of("some", "words")))).isEmpty();
        }

        assertThat(table.next(5, words(List.of("some", "words"))))
                .contains(new Unreadable(Reason.WRONG_HEADER, List.of(new LineFault("/", "no-header"))));
    }

    @Test
    void refusesATableWithoutALine() {
        feed(JournalFixture.keys());

        assertThat(table.end()).isEqualTo(Unreadable.because(Reason.EMPTY));
    }

    @Test
    void refusesTheLineAfterTheLast() {
        feed(JournalFixture.keys());
        for (var line = 1; line <= JournalTable.MOST_LINES; line++) {
            feed(JournalFixture.row(JournalFixture.shortest(String.valueOf(line))));
        }

        assertThat(table.next(1, words(JournalFixture.row(JournalFixture.shortest("one more")))))
                .contains(Unreadable.because(Reason.TOO_MANY_LINES));
    }

    @Test
    void hidesWhatPeopleSaid() {
        feed(JournalFixture.keys());
        feed(JournalFixture.row(JournalFixture.shortest("1")));

        assertThat(lines().toString()).doesNotContain("Synthetic", "fence");
        assertThat(new Cell.Words("Synthetic").toString()).doesNotContain("Synthetic");
    }

    private void feed(List<String> texts) {
        feed(1, texts);
    }

    private void feed(int row, List<String> texts) {
        assertThat(table.next(row, words(texts))).isEmpty();
    }

    private static List<Cell> words(List<String> texts) {
        return texts.stream().<Cell>map(Cell.Words::new).toList();
    }

    private List<SheetLine> lines() {
        return ((JournalReading.Read) table.end()).lines();
    }
}
