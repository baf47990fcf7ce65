package kz.ethnomediation.registry.answers.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void quotesCellsAndKeepsKazakhLetters() {
        var file = CsvFile.of("name,office", Stream.of(List.of("Әсел \"А\", Ү", "61-01\r\nsecond line")));

        assertThat(file).isEqualTo("\ufeffname,office\r\n\"Әсел \"\"А\"\", Ү\",\"61-01\r\nsecond line\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+77010000001", "-1", "@SUM(A1)", "\t=1", "\r=1", "=a\nb"})
    void leavesNoFormula(String cell) {
        assertThat(CsvFile.of("head", Stream.of(List.of(cell)))).contains("\"'" + cell + "\"");
    }
}
