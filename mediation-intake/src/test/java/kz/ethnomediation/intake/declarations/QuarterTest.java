package kz.ethnomediation.intake.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-Q1, 2026-01-01, 2026-03-31, 2026-Q2",
        "2026-03-31, 2026-Q1, 2026-01-01, 2026-03-31, 2026-Q2",
        "2026-06-30, 2026-Q2, 2026-04-01, 2026-06-30, 2026-Q3",
        "2026-07-01, 2026-Q3, 2026-07-01, 2026-09-30, 2026-Q4",
        "2026-12-31, 2026-Q4, 2026-10-01, 2026-12-31, 2027-Q1"
    })
    void knowsItsDays(LocalDate day, String text, LocalDate first, LocalDate last, String next) {
        var quarter = Quarter.of(day);

        assertThat(quarter.text()).isEqualTo(text);
        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
        assertThat(quarter.next().text()).isEqualTo(next);
        assertThat(Quarter.parse(text)).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-Q0", "2026Q1", "26-Q1", ""})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
    }

    @Test
    void hasFourInAYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 5));
    }
}
