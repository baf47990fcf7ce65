package kz.ethnomediation.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmatyDayTest {

    @ParameterizedTest
    @CsvSource({
        // 31 December 23:59:59 in Almaty is still the old year, though for UTC the evening has only begun.
        "2026-12-31T18:59:59Z, 2026-12-31, 2026-Q4",
        "2026-12-31T19:00:00Z, 2027-01-01, 2027-Q1",
        // 31 December 23:59:59 in UTC is the new year's morning in Almaty.
        "2026-12-31T23:59:59Z, 2027-01-01, 2027-Q1",
        // Until 2024-03-01 Almaty was six hours ahead.
        "2023-12-31T17:59:59Z, 2023-12-31, 2023-Q4",
        "2023-12-31T18:00:00Z, 2024-01-01, 2024-Q1"
    })
    void fallsIntoTheQuarterOfItsLocalDay(Instant moment, String day, String quarter) {
        var local = AlmatyDay.of(moment);

        assertThat(local).hasToString(day);
        assertThat(Quarter.of(local)).hasToString(quarter);
    }
}
