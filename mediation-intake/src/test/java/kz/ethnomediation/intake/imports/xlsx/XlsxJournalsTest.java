package kz.ethnomediation.intake.imports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalReading;
import kz.ethnomediation.intake.imports.JournalReading.Reason;
import kz.ethnomediation.intake.imports.JournalReading.Unreadable;
import kz.ethnomediation.intake.imports.LineFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxJournalsTest {

    private static final String HEADER = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="inlineStr"><is><t>language</t></is></c>
        <c r="D1" t="inlineStr"><is><t>applicantName</t></is></c><c r="E1" t="str"><v>essence</v></c><c r="F1" t="str"><v>consent</v></c></row>""";

    private final XlsxJournals journals = new XlsxJournals();

    @Test
    void readsEveryWayOfWritingACell() {
        var reading = journals.read(Zips.workbook(HEADER + """
            <row r="3"><c r="A3"><v>15</v></c><c r="B3" s="4"><v>4.573E4</v></c><c r="C3" t="str"><v>kk</v></c>
            <c r="D3" t="inlineStr"><is><r><t>Synthetic </t></r><r><t>Applicant</t></r></is></c>
            <c r="E3" t="str"><f>A1&amp;B1</f><v>computed</v></c><c r="F3" t="e"><v>#N/A</v></c></row>
            <row><c><v>16</v></c><c t="d"><v>2025-03-14T00:00:00</v></c></row>"""));

        var lines = ((JournalReading.Read) reading).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().line()).isEqualTo(3);
        assertThat(lines.getFirst().cells())
                .containsEntry(JournalColumn.NUMBER, "15")
                .containsEntry(JournalColumn.RECEIVED_ON, "2025-03-14")
                .containsEntry(JournalColumn.APPLICANT_NAME, "Synthetic Applicant")
                .doesNotContainKey(JournalColumn.ESSENCE);
        assertThat(lines.getFirst().faults())
                .containsExactlyInAnyOrder(new LineFault("/essence", "formula"), new LineFault("/consent", "formula"));
        assertThat(lines.getLast().line()).isEqualTo(4);
        assertThat(lines.getLast().cells()).containsEntry(JournalColumn.RECEIVED_ON, "2025-03-14");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        var parts = Zips.parts(HEADER + "<row><c><v>15</v></c><c><v>44268</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));

        assertThat(((JournalReading.Read) journals.read(Zips.zip(parts)))
                        .lines()
                        .getFirst()
                        .cells())
                .containsEntry(JournalColumn.RECEIVED_ON, "2025-03-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
                "<row r=\"99999999999\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c t=\"str\"><v>&undeclared;</v></c></row>",
                "<row r=\"1\"><c>",
                "</nonsense>"
            })
    void refusesDamagedSheets(String rows) {
        assertThat(journals.read(Zips.workbook(rows))).isEqualTo(Unreadable.because(Reason.DAMAGED));
    }

    @Test
    void refusesADocumentTypeAndWhatItWouldExpandTo() {
        var parts = Zips.parts("<row><c t=\"str\"><v>&a;</v></c></row>");
        parts.computeIfPresent(
                "xl/worksheets/s.xml",
                (name, xml) -> "<!DOCTYPE x [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY a \"&b;&b;&b;&b;\">]>" + xml);

        assertThat(journals.read(Zips.zip(parts))).isEqualTo(Unreadable.because(Reason.DAMAGED));
    }

    @Test
    void refusesARowThatIsWiderThanAnyJournal() {
        assertThat(journals.read(Zips.workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")))
                .isEqualTo(Unreadable.because(Reason.OVERSIZED));
    }

    @Test
    void refusesNumbersThatWouldBeWrittenOutEndlessly() {
        var reading = journals.read(Zips.workbook(HEADER + "<row><c><v>1E999999999</v></c></row>"));

        assertThat(((JournalReading.Read) reading).lines().getFirst().cells())
                .containsEntry(JournalColumn.NUMBER, "1E999999999");
    }

    @Test
    void stopsUnpackingBeyondAnyJournal() {
        var bomb = Zips.bomb(WorkbookParts.MOST_BYTES + 1);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(journals.read(bomb)).isEqualTo(Unreadable.because(Reason.OVERSIZED));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        for (var file : List.of(new byte[0], "number,receivedOn".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            assertThat(journals.read(file)).isEqualTo(Unreadable.because(Reason.DAMAGED));
        }
        var whole = Zips.workbook(HEADER);
        assertThat(journals.read(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(Unreadable.because(Reason.DAMAGED));
    }
}
