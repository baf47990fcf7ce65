package kz.ethnomediation.intake.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ethnomediation.intake.imports.ImportRow;
import kz.ethnomediation.intake.imports.JournalLanguage;
import kz.ethnomediation.intake.imports.LineFault;
import kz.ethnomediation.intake.imports.RowResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRefusalListTest {

    @Test
    void writesOneRecordForEachFault() {
        var rows = List.of(
                new ImportRow(
                        5,
                        new RowResult.Refused(
                                List.of(new LineFault("/iin", "wrong-format"), new LineFault("/", "not-processed")))),
                new ImportRow(9, new RowResult.Importable()));

        assertThat(new String(new CsvRefusalList().of(rows, JournalLanguage.RU), StandardCharsets.UTF_8))
                .isEqualTo("""
                    \ufeffline;title;column;code\r
                    5;ИИН (БИН);iin;wrong-format\r
                    5;;;not-processed\r
                    """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void makesNoFormulas(String value) {
        assertThat(CsvRefusalList.harmless(value)).isEqualTo("'" + value);
    }
}
