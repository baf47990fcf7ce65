package kz.ethnomediation.registry.reference.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ethnomediation.registry.reference.KatoFile.Reading;
import kz.ethnomediation.registry.reference.KatoRow;
import org.junit.jupiter.api.Test;

class CsvKatoFileTest {

    private static final String HEADER = "code,parent_code,name_kk,name_ru\n";

    private final CsvKatoFile file = new CsvKatoFile();

    @Test
    void readsColumnsInAnyOrderAndPassesOverBlankRows() {
        var text =
                "\ufeffname_ru;code;parent_code;name_kk;valid_from\n\n\"Район; южный\";613600000;610000000; Аудан ;2026-01-01\n";

        assertThat(file.read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Rows(List.of(
                        new KatoRow(3, "613600000", "610000000", "Аудан", "Район; южный", "", "2026-01-01", ""))));
    }

    @Test
    void refusesWhatIsNoFileOfDistricts() {
        assertThat(read("")).isEqualTo(new Reading.Unreadable("empty"));
        assertThat(read(HEADER)).isEqualTo(new Reading.Unreadable("empty"));
        assertThat(read("code,name\n1,2\n")).isEqualTo(new Reading.Unreadable("wrong-header"));
        assertThat(read(HEADER + "1,2,3,4\n".repeat(1001))).isEqualTo(new Reading.Unreadable("too-many-rows"));
        assertThat(file.read((HEADER + "1,2,Аудан,Район\n").getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(new Reading.Unreadable("damaged"));
    }

    private Reading read(String text) {
        return file.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
