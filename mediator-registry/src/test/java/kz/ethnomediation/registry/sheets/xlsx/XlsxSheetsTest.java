package kz.ethnomediation.registry.sheets.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.ethnomediation.registry.sheets.SheetReading;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import kz.ethnomediation.registry.sheets.SheetReading.Unreadable;
import kz.ethnomediation.registry.sheets.SheetRow;
import kz.ethnomediation.registry.sheets.TrialColumn;
import org.junit.jupiter.api.Test;

class XlsxSheetsTest {

    private static final String HEADER =
            "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>heads</t></is></c></row>";

    @Test
    void readsWordsNumbersAndDays() {
        var rows = rows("<row r=\"7\"><c t=\"inlineStr\"><is><t>Кеңес</t></is></c><c r=\"B7\"><v>44265</v></c>"
                + "<c r=\"C7\"><v>5</v></c></row>");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(7);
            assertThat(row.cells()).isEqualTo(Map.of("name", "Кеңес", "day", "2021-03-10", "heads", "5"));
        });
    }

    @Test
    void believesNoFormula() {
        var rows = rows(
                "<row r=\"2\"><c t=\"str\"><f>A1</f><v>Кеңес</v></c><c><v>44265</v></c><c t=\"e\"><v>#N/A</v></c></row>");

        assertThat(rows.getFirst().faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder("/rows/2/name formula", "/rows/2/heads formula");
    }

    @Test
    void takesNoNumberThatIsLongerThanItsColumn() {
        var rows = rows("<row r=\"2\"><c><v>1E+99</v></c><c><v>44265</v></c></row>");

        assertThat(rows.getFirst().faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/rows/2/name too-long");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(reason("name,day\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(zip(Map.of("a", "b")))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(workbook("<row><c r=\"ZZZ1\"/></row>"))).isEqualTo(Reason.OVERSIZED);
        assertThat(reason(workbook("<row><c t=\"s\"><v>9</v></c></row>"))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(zip(Map.of("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY e \"e\">]><workbook>&e;</workbook>"))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(zip(Map.of("xl/workbook.xml", " ".repeat(WorkbookParts.MOST_BYTES + 1)))))
                .isEqualTo(Reason.OVERSIZED);
    }

    private static List<SheetRow> rows(String rows) {
        return ((SheetReading.Read) read(workbook(HEADER + rows))).rows();
    }

    private static Reason reason(byte[] file) {
        return ((Unreadable) read(file)).reason();
    }

    private static SheetReading read(byte[] file) {
        return new XlsxSheets().read(file, List.of(TrialColumn.values()));
    }

    private static byte[] workbook(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"hidden\" state=\"hidden\" r:id=\"h\"/>"
                        + "<sheet name=\"s\" r:id=\"a\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/s.xml\"/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>name</t></si><si><r><t>da</t></r><r><t>y</t></r></si></sst>");
        parts.put("xl/worksheets/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
