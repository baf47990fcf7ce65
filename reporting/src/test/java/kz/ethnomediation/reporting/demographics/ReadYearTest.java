package kz.ethnomediation.reporting.demographics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.reporting.calendar.Quarter;
import org.junit.jupiter.api.Test;

class ReadYearTest {

    private final List<QuarterCounts> kept = new ArrayList<>();
    private final ReadYear readYear = new ReadYear(new DemographicCounts() {
        @Override
        public void add(QuarterCounts counted) {
            kept.add(counted);
        }

        @Override
        public List<QuarterCounts> of(int year) {
            return kept.stream()
                    .filter(counted -> counted.quarter().year() == year)
                    .toList();
        }
    });

    @Test
    void showsNoYearBeforeItsLastQuarterIsCounted() {
        count(1, Map.of("A", 6L));
        count(2, Map.of("A", 6L));
        count(3, Map.of("A", 6L));

        assertThat(readYear.of(2026)).isEmpty();
        assertThat(readYear.of(2025)).isEmpty();
    }

    @Test
    void addsUpWhatWasCounted() {
        count(3, Map.of("A", 6L, "NOT_STATED", 100L));
        count(4, Map.of("A", 7L, "OTHER", 5L, "NOT_STATED", 90L));

        var year = readYear.of(2026).orElseThrow();

        assertThat(year.quarters()).containsExactly(new Quarter(2026, 3), new Quarter(2026, 4));
        assertThat(year.counts()).isEqualTo(Map.of("A", 13L, "OTHER", 5L, "NOT_STATED", 190L));
    }

    private void count(int quarter, Map<String, Long> counts) {
        kept.add(new QuarterCounts(new Quarter(2026, quarter), counts));
    }
}
