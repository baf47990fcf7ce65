package kz.ethnomediation.registry.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.imports.Files;
import kz.ethnomediation.registry.imports.SyntheticRegisters;
import kz.ethnomediation.registry.sheets.SheetTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file is said, and nothing of it is kept or told. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class RefusedFileIT {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
    private static final String HEADER = "externalId,kind,region,nameKk,nameRu,parent,openedOn\n";
    private static final List<String> TABLES = List.of(
            "mediator",
            "mediator_status",
            "organisation",
            "meeting",
            "training",
            "entry_source",
            "register_import",
            "mediator_account",
            "outbox_sequence");

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Inject
    DataSource database;

    private ImportClient client;
    private Map<String, Long> before;

    @BeforeEach
    void count() throws SQLException {
        client = new ImportClient(issuer);
        before = rows();
    }

    @AfterEach
    void keepNothing() throws SQLException {
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesAHeaderThatIsNotTheTemplates() {
        organisations("externalId,kind,nameKk,colour,kind\n1,OFFICE,Кабинет,red,OFFICE\n")
                .statusCode(422)
                .body("type", endsWith("file-header"))
                .body(
                        "errors.code",
                        containsInAnyOrder("unknown-column", "repeated-column", "missing-column", "missing-column"))
                .body("errors.pointer", hasItems("/columns/4", "/columns/nameRu", "/columns/openedOn"));
        organisations("name\nКабинет\n").statusCode(422).body("errors.code", contains("no-header"));
    }

    @Test
    void refusesWhatIsNoText() {
        client.take(
                        ImportClient.ORGANISATIONS,
                        "",
                        (HEADER + "1,OFFICE,KZ-61,Кабинет,Кабинет,,2021-01-01\n")
                                .getBytes(Charset.forName("windows-1251")),
                        "text/csv",
                        "KZ")
                .statusCode(422)
                .body("type", endsWith("file-unreadable"));
        organisations("").statusCode(422).body("type", endsWith("file-empty"));
        organisations(HEADER).statusCode(422).body("type", endsWith("file-empty"));
    }

    @Test
    void refusesMoreThanAFileMayHold() {
        var many = new StringBuilder(HEADER);
        IntStream.rangeClosed(0, SheetTable.MOST_ROWS)
                .forEach(at -> many.append(at).append(",OFFICE,KZ-61,Кабинет,Кабинет,,2021-01-01\n"));
        organisations(many.toString())
                .statusCode(422)
                .body("type", endsWith("file-too-long"), "most", equalTo(SheetTable.MOST_ROWS));
        client.take(ImportClient.ORGANISATIONS, "", new byte[10 * 1024 * 1024 + 1], "text/csv", "KZ")
                .statusCode(413)
                .body("type", endsWith("too-large"));
        client.take(ImportClient.ORGANISATIONS, "", Workbooks.bomb(), ImportMedia.XLSX, "KZ")
                .statusCode(422)
                .body("type", endsWith("file-oversized"));
    }

    @Test
    void passesOverBlankRowsAndRefusesFormulas() {
        client.take(ImportClient.MEDIATORS, "", Workbooks.blank(100_000), ImportMedia.XLSX, "KZ")
                .statusCode(422)
                .body("type", endsWith("file-empty"));
        organisations(HEADER + ",,,,,,\n".repeat(100_000)).statusCode(422).body("type", endsWith("file-empty"));
        var rows = mediators(2);
        rows.get(1).put("nameRu", "=CONCATENATE(\"Сы\",\"нак\")");
        client.take(ImportClient.MEDIATORS, "", Files.xlsx(rows), ImportMedia.XLSX, "KZ")
                .statusCode(422)
                .body("type", endsWith("file-rows"))
                .body("errors.pointer", contains("/rows/3/nameRu"), "errors.code", contains("formula"));
    }

    @Test
    void namesEveryFaultyRow() {
        organisations(HEADER
                        + "1,OFFICE,KZ-61,Кабинет,Кабинет,,2021-01-01\n"
                        + "1,OFFICE,KZ-61,Кабинет,Кабинет,,2021-01-01\n"
                        + ",OFFICE,KZ-61,Кабинет,Кабинет,,2021-01-01\n"
                        + "850101300123,OFFICE,KZ-61,Кабинет,Кабинет,,2021-01-01\n"
                        + "5,SHOP,KZ-99,,Кабинет,nobody,soon\n"
                        + "6,OFFICE,KZ-61,Кабинет,Кабинет,7,2021-01-01\n"
                        + "7,OFFICE,KZ-61,Кабинет,Кабинет,6,2021-01-01\n"
                        + "8,OFFICE,KZ-61,Кабинет,Кабинет,6,2999-01-01\n")
                .statusCode(422)
                .body("faults", equalTo(10))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/rows/3/externalId repeated-in-file",
                                "/rows/4/externalId required",
                                "/rows/5/externalId wrong-format",
                                "/rows/6/kind unknown-code",
                                "/rows/6/nameKk required",
                                "/rows/6/openedOn wrong-format",
                                "/rows/6/parent unknown",
                                "/rows/7/parent cycle",
                                "/rows/8/parent cycle",
                                "/rows/9/openedOn ahead"));
    }

    @Test
    void namesAtMostTwoHundredFaults() {
        var rows = mediators(250);
        rows.forEach(row -> row.put("kind", "NOTARY"));
        client.take(ImportClient.MEDIATORS, rows).statusCode(422).body("errors", hasSize(200), "faults", equalTo(250));
    }

    @ParameterizedTest
    @CsvSource({
        "registerRegion,KZ-10,registerRegion,outside-your-scope",
        "languages,xx,languages,unknown",
        "office,75-01,office,of-another-region",
        "activeFrom,2999-01-01,activeFrom,ahead",
        "activeFrom,2001-01-01,activeFrom,before-the-law",
        "certificateIssuedOn,2999-01-01,certificateIssuedOn,ahead",
        "certificateExpiresOn,1999-01-01,certificateExpiresOn,before-the-issue",
        "certificateHours,,certificateHours,required",
        "certificateHours,99999,certificateHours,out-of-bounds",
        "birthDate,2021-01-01,certificateIssuedOn,before-birth",
        "registerOfRecord,AKIMAT,registerOfRecord,not-for-this-kind",
        "protocolNumber,7,protocolIssuedOn,required",
        "specialisations,CHESS,specialisations,unknown",
        "districts,109800000,districts,of-another-region",
        "login,Кадр,login,wrong-format"
    })
    void refusesARowThatBreaksARule(String field, String value, String pointer, String code) {
        var row = mediators(1).getFirst();
        row.putAll(Map.of("registerRegion", "KZ-61", "regions", "KZ-61", "activeFrom", "2021-06-01"));
        row.put("certificateIssuedOn", "2020-12-01");
        row.put(field, value == null ? "" : value);

        client.take(ImportClient.MEDIATORS, "", Files.csv(List.of(row)), "text/csv", "KZ-61")
                .statusCode(422)
                .body("errors.pointer", hasItems("/rows/2/" + pointer), "errors.code", hasItems(code));
    }

    @Test
    void refusesMeetingsAndTrainingsThatCannotHaveBeen() {
        var registers = new SyntheticRegisters(8);
        var meeting = new TreeMap<>(registers.meetings(1).getFirst());
        meeting.put("participants", "0");
        client.take(ImportClient.MEETINGS, List.of(meeting))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/rows/2/organisation", "/rows/2/participants"));
        var seminar = new TreeMap<>(registers.seminars(1, 10).getFirst());
        seminar.put("trainers", "nobody");
        client.take(ImportClient.TRAININGS, List.of(seminar))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/rows/2/organisation", "/rows/2/trainers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&dryRun=perhaps", "&accounts=1"})
    void refusesAMalformedQuery(String query) {
        client.take(ImportClient.MEDIATORS, query, Files.csv(mediators(1)), "text/csv", "KZ")
                .statusCode(400);
    }

    @Test
    void refusesOtherKindsOfFiles() {
        client.take(ImportClient.MEDIATORS, "", new byte[] {1, 2, 3}, ImportMedia.XLSX, "KZ")
                .statusCode(422)
                .body("type", endsWith("file-unreadable"));
        client.take(ImportClient.MEDIATORS, "", new byte[] {1, 2, 3}, "application/vnd.ms-excel", "KZ")
                .statusCode(415);
    }

    private ValidatableResponse organisations(String text) {
        return client.take(ImportClient.ORGANISATIONS, "", text.getBytes(StandardCharsets.UTF_8), "text/csv", "KZ");
    }

    private static List<Map<String, String>> mediators(int number) {
        return new ArrayList<>(new SyntheticRegisters(9).mediators(number, DAY));
    }

    private Map<String, Long> rows() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = Acting.asSystem(database::getConnection);
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                try (var row = statement.executeQuery("select count(*) from " + table)) {
                    assertThat(row.next()).isTrue();
                    counts.put(table, row.getLong(1));
                }
            }
        }
        return counts;
    }
}
