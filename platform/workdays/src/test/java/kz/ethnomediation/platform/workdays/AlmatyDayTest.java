package kz.ethnomediation.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmatyDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T18:59:59Z, 2026-12-31, 2026-12-31T23:59:59",
        "2026-12-31T19:00:00Z, 2027-01-01, 2027-01-01T00:00",
        "2024-02-29T17:59:00Z, 2024-02-29, 2024-02-29T23:59",
        // Until 2024-03-01 Almaty was six hours ahead.
        "2023-12-31T18:00:00Z, 2024-01-01, 2024-01-01T00:00"
    })
    void tellsDayAndHourOfAMoment(Instant moment, LocalDate day, String localTime) {
        assertThat(AlmatyDay.of(moment)).isEqualTo(day);
        assertThat(AlmatyDay.localTime(moment)).hasToString(localTime);
        assertThat(AlmatyDay.momentOf(AlmatyDay.localTime(moment))).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-11-21T19:00:00Z", "2023-11-22, 2023-11-21T18:00:00Z"})
    void beginsAtMidnightOfItsYear(LocalDate day, Instant first) {
        assertThat(AlmatyDay.startOf(day)).isEqualTo(first);
        assertThat(AlmatyDay.of(first.minusNanos(1))).isEqualTo(day.minusDays(1));
    }
}
