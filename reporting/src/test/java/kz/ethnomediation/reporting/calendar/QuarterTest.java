package kz.ethnomediation.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31, 2026-Q2",
        "2026-Q2, 2026-04-01, 2026-06-30, 2026-Q3",
        "2026-Q3, 2026-07-01, 2026-09-30, 2026-Q4",
        "2026-Q4, 2026-10-01, 2026-12-31, 2027-Q1",
        "2024-Q1, 2024-01-01, 2024-03-31, 2024-Q2"
    })
    void knowsItsDays(String text, LocalDate first, LocalDate last, String next) {
        var quarter = Quarter.parse(text).orElseThrow();

        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
        assertThat(quarter.next()).hasToString(next);
        assertThat(quarter).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-Q0",
                "2026-Q5",
                "2026-q3",
                "2026Q3",
                " 2026-Q3",
                "0026-Q3",
                "2026-Q3\n",
                "٢٠٢٦-Q3"
            })
    void refusesOtherText(String text) {
        assertThat(Quarter.parse(text)).isEmpty();
    }

    @Test
    void takesEveryDayOfAYearOnce() {
        var day = LocalDate.of(2023, 12, 20);
        while (day.isBefore(LocalDate.of(2025, 1, 10))) {
            var quarter = Quarter.of(day);
            assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
            day = day.plusDays(1);
        }
    }

    @Test
    void spansThePublishedFiveQuarters() {
        var period = new Period(new Quarter(2021, 1), new Quarter(2022, 1));

        assertThat(period.quarters())
                .hasToString("[2021-Q1, 2021-Q2, 2021-Q3, 2021-Q4, 2022-Q1]")
                .hasSize(period.length());
        assertThat(period.firstDay()).isEqualTo("2021-01-01");
        assertThat(period.lastDay()).isEqualTo("2022-03-31");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var later = new Quarter(2022, 1);
        var earlier = new Quarter(2021, 4);

        assertThatThrownBy(() -> new Period(later, earlier)).isInstanceOf(IllegalArgumentException.class);
    }
}
