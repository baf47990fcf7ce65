package kz.ethnomediation.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.BeyondTheCaller;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.Faulty;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.InvalidDay;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.Published;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.Unreadable;
import org.junit.jupiter.api.Test;

/** A file of districts is published whole or not at all. */
class ImportDistrictsTest {

    /** What is read of the file is given by the fake. */
    private static final byte[] NO_FILE = {};

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final InMemoryKeptLists lists =
            new InMemoryKeptLists().with("2018-06-19", list("regions", """
                [{"code":"KZ-61","kato":"610000000"},{"code":"KZ-63","kato":"630000000"}]""")).with("2018-06-19", list("districts", """
                [{"code":"619800000","region":"KZ-61","names":{"kk":"a","ru":"b","en":"c"},"synthetic":true},
                 {"code":"619900000","region":"KZ-61","names":{"kk":"a","ru":"b","en":"c"},"validTo":"2020-01-01"}]"""));

    @Test
    void publishesTheNextVersionAndEndsWhatIsNotNamed() {
        var outcome =
                publish(region("610000000"), district("613600000", "610000000"), district("613620000", "613600000"));

        assertThat(outcome).isEqualTo(new Published(1001, TODAY, 2, 1));
        var items = inForce(TODAY);
        assertThat(items.findValuesAsText("code")).containsExactly("613600000", "613620000", "619800000", "619900000");
        assertThat(items.get(0).path("region").asText()).isEqualTo("KZ-61");
        assertThat(items.get(1).path("parent").asText()).isEqualTo("613600000");
        assertThat(items.get(0).at("/names/en").asText()).isEqualTo("Район");
        assertThat(items.get(2).path("validTo").asText()).isEqualTo("2026-11-19");
        assertThat(items.get(3).path("validTo").asText()).isEqualTo("2020-01-01");
        assertThat(lists.told())
                .singleElement()
                .satisfies(told -> assertThat(told.sequence()).isOne());
        assertThat(inForce(TODAY.minusDays(1))).hasSize(2);
    }

    @Test
    void namesEveryBrokenRowAndTakesNone() {
        var outcome = publish(
                district("613600000", "619999999"),
                district("613700000", "630000000"),
                district("613800000", "613900000"),
                district("613900000", "613800000"),
                district("61360000", "610000000"),
                district("614000000", "610000000"),
                district("614000000", "610000000"));

        assertThat(((Faulty) outcome).faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/rows/2/parent_code unknown",
                        "/rows/3/parent_code of-another-region",
                        "/rows/4/parent_code leads-to-no-region",
                        "/rows/5/parent_code leads-to-no-region",
                        "/rows/6/code wrong-format",
                        "/rows/8/code repeated-in-file");
        assertThat(lists.told()).isEmpty();
    }

    @Test
    void readsNamesAndDaysOfARow() {
        var outcome = publish(
                new KatoRow(2, "613600000", "610000000", "", "Район", "", "2026-02-30", "soon"),
                new KatoRow(3, "613700000", "610000000", "Аудан", "x".repeat(201), "", "2026-02-02", "2026-02-01"));

        assertThat(((Faulty) outcome).faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/rows/2/name_kk missing-or-too-long",
                        "/rows/2/valid_from wrong-format",
                        "/rows/2/valid_to wrong-format",
                        "/rows/3/name_ru missing-or-too-long",
                        "/rows/3/valid_to before-valid-from");
    }

    @Test
    void isForTheKeeperOfTheRepublicAndForDaysToCome() {
        var rows = List.of(district("613600000", "610000000"));

        assertThat(importing(rows).publish(NO_FILE, command(keeper("KZ-61"), Optional.empty())))
                .isEqualTo(new BeyondTheCaller());
        assertThat(importing(rows).publish(NO_FILE, command(keeper("KZ"), Optional.of(TODAY.minusDays(1)))))
                .isEqualTo(new InvalidDay("in-the-past"));
        assertThat(publish(region("610000000"))).isEqualTo(new Unreadable("no-districts"));
        assertThat(lists.told()).isEmpty();
    }

    private JsonNode inForce(LocalDate day) {
        return lists.eachInForce(List.of("districts"), day).getFirst().items();
    }

    private DistrictImportOutcome publish(KatoRow... rows) {
        var numbered = new ArrayList<KatoRow>();
        for (var row : rows) {
            numbered.add(new KatoRow(
                    numbered.size() + 2,
                    row.code(),
                    row.parent(),
                    row.nameKk(),
                    row.nameRu(),
                    row.nameEn(),
                    row.validFrom(),
                    row.validTo()));
        }
        return importing(numbered).publish(NO_FILE, command(keeper("KZ"), Optional.empty()));
    }

    private ImportDistricts importing(List<KatoRow> rows) {
        var clock = Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneOffset.UTC);
        return new ImportDistricts(_ -> new KatoFile.Reading.Rows(rows), lists, lists, clock);
    }

    private static ImportDistricts.Command command(Caller keeper, Optional<LocalDate> validFrom) {
        return new ImportDistricts.Command(validFrom, keeper);
    }

    private static Caller keeper(String region) {
        return new Caller(
                "keeper",
                "keeper",
                Set.of("register-keeper"),
                Scope.of(List.of(region)),
                Optional.empty(),
                Optional.empty());
    }

    private static KatoRow region(String code) {
        return new KatoRow(0, code, "", "Облыс", "Область", "", "", "");
    }

    private static KatoRow district(String code, String parent) {
        return new KatoRow(0, code, parent, "Аудан", "Район", "", "", "");
    }

    private static ListVersion list(String name, String items) {
        try {
            return new ListVersion(name, 1, new ObjectMapper().readTree(items));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
