package kz.ethnomediation.intake.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.intake.imports.JournalReading;
import kz.ethnomediation.intake.imports.JournalReading.Reason;
import kz.ethnomediation.intake.imports.JournalReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvJournalsTest {

    private final CsvJournals journals = new CsvJournals();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutTheSeparator(String separator) {
        var text = JournalFixture.csv(List.of(JournalFixture.shortest("1"))).replace(",", separator);

        assertThat(((JournalReading.Read) read("\ufeff" + text)).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.line()).isEqualTo(2);
                    assertThat(line.cells()).isEqualTo(JournalFixture.shortest("1"));
                });
    }

    @Test
    void keepsLineBreaksInsideACell() {
        var cells = JournalFixture.shortest("1");
        cells.put(JournalColumn.ESSENCE, "first\nsecond \"said\", third");

        assertThat(((JournalReading.Read) read(JournalFixture.csv(List.of(cells, JournalFixture.shortest("2")))))
                        .lines())
                .hasSize(2)
                .first()
                .satisfies(line -> assertThat(line.cells()).isEqualTo(cells));
    }

    @Test
    void refusesAnotherEncoding() {
        var text = JournalFixture.csv(List.of(JournalFixture.shortest("1"))).replace("fence", "забор");

        assertThat(journals.read(text.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(Unreadable.because(Reason.DAMAGED));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(read("")).isInstanceOf(Unreadable.class);
        assertThat(read("number,receivedOn\n\"open")).isInstanceOf(Unreadable.class);
    }

    private JournalReading read(String text) {
        return journals.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
