package kz.ethnomediation.registry.sheets.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.registry.sheets.SheetReading;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import kz.ethnomediation.registry.sheets.SheetReading.Unreadable;
import kz.ethnomediation.registry.sheets.SheetRow;
import kz.ethnomediation.registry.sheets.SheetTable;
import kz.ethnomediation.registry.sheets.TrialColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,day,heads\nКеңес,2021-03-10,5\n",
                "\ufeffname;day;heads\r\nКеңес;10.03.2021;5\r\n",
                "Саны\tКүні\tАтауы\n5\t10/3/2021\tКеңес\n",
                "\n\nregister of 2021,,\nНазвание,Дата,Число\n,,\nКеңес,2021-03-10,5\n"
            })
    void readsTheSameFromEveryForm(String text) {
        assertThat(rows(text))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells()).isEqualTo(Map.of("name", "Кеңес", "day", "2021-03-10", "heads", "5")));
        assertThat(rows(text).getFirst().content())
                .isEqualTo(
                        rows("heads,name,day\n5,Кеңес,2021-03-10\n").getFirst().content());
    }

    @Test
    void saysWhichCellsCannotBe() {
        var row = rows("name,day,heads\n" + "Ж".repeat(21) + ",2021-03-10,\u0001,more\n")
                .getFirst();

        assertThat(row.row()).isEqualTo(2);
        assertThat(row.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "/rows/2/name too-long",
                        "/rows/2/heads unwanted-character",
                        "/rows/2/ more-cells-than-columns");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(reason("name,day\n".getBytes(Charset.forName("UTF-16")))).isEqualTo(Reason.DAMAGED);
        assertThat(reason("")).isEqualTo(Reason.EMPTY);
        assertThat(reason("name,day\n,\n")).isEqualTo(Reason.EMPTY);
        assertThat(reason("a,b\n1,2\n")).isEqualTo(Reason.WRONG_HEADER);
        assertThat(reason("name,heads\nКеңес,5\n")).isEqualTo(Reason.WRONG_HEADER);
        assertThat(reason("name,day\n" + "Кеңес,2021-03-10\n".repeat(SheetTable.MOST_ROWS + 1)))
                .isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(rows("name,day\n" + "Кеңес,2021-03-10\n".repeat(SheetTable.MOST_ROWS)))
                .hasSize(SheetTable.MOST_ROWS);
    }

    private static List<SheetRow> rows(String text) {
        return ((SheetReading.Read) read(text.getBytes(StandardCharsets.UTF_8))).rows();
    }

    private static Reason reason(String text) {
        return reason(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason reason(byte[] file) {
        return ((Unreadable) read(file)).reason();
    }

    private static SheetReading read(byte[] file) {
        return new CsvSheets().read(file, List.of(TrialColumn.values()));
    }
}
