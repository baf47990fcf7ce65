package kz.ethnomediation.reporting.territory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.territory.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedRegionsTest {

    @ParameterizedTest
    @CsvSource({"2021-Q1, 17", "2022-Q1, 17", "2022-Q2, 20", "2022-Q3, 20", "2026-Q4, 20"})
    void laysEachQuarterOutInTheUnitsOfItsTime(String quarter, int units) throws IOException {
        var period = Period.of(Quarter.parse(quarter).orElseThrow());

        var existing = ReferenceTerritories.units(items()).filter(unit -> unit.existsDuring(period));

        assertThat(existing.map(Unit::code)).hasSize(units).doesNotHaveDuplicates();
    }

    private static JsonNode items() throws IOException {
        var list = "/contracts/code-lists/regions.json";
        try (var stream = PublishedRegionsTest.class.getResourceAsStream(list)) {
            return new ObjectMapper()
                    .readTree(Objects.requireNonNull(stream, list))
                    .required("items");
        }
    }
}
