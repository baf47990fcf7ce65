package kz.ethnomediation.intake.imports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.intake.imports.JournalTable;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no journal, and people whose journal it is not: a problem, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ImportRefusalIT {

    private static final String CSV = "text/csv";
    private static final String ONE_LINE = JournalFixture.csv(List.of(JournalFixture.shortest("1")));

    @Inject
    DataSource database;

    /** Nobody else imports into this region. */
    @AfterEach
    void storesNothing() throws SQLException {
        try (var connection = Acting.asSystem(database::getConnection);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from appeal_import where region = 'KZ-55'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        for (var file : List.of("", "PK\u0003\u0004 broken", ONE_LINE)) {
            Journals.sent(operator(), "", ImportMedia.XLSX, bytes(file))
                    .statusCode(422)
                    .contentType(startsWith("application/problem+json"))
                    .body("type", equalTo("urn:ethnomediation:problem:journal-unreadable"));
        }
    }

    @Test
    void refusesAWrongHeaderAndNamesTheColumns() {
        Journals.sent(operator(), "", CSV, bytes(ONE_LINE.replace("essence,", "essense,")))
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:journal-header"))
                .body("errors.pointer", hasItem("/essence"))
                .body("errors.code", hasItem("missing-column"))
                .body("errors.code", hasItem("unknown-column"));
    }

    @Test
    void refusesMoreLinesThanAnImportTakes() {
        var lines = Collections.nCopies(JournalTable.MOST_LINES + 1, JournalFixture.shortest("1"));

        Journals.sent(operator(), "", CSV, bytes(JournalFixture.csv(lines)))
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:journal-too-long"))
                .body("most", equalTo(JournalTable.MOST_LINES));
    }

    @Test
    void refusesAJournalWithoutALine() {
        Journals.sent(operator(), "", CSV, bytes(JournalFixture.csv(List.of())))
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:journal-empty"));
    }

    @Test
    void refusesAWorkbookThatHoldsMoreThanAnyJournal() throws IOException {
        Journals.sent(operator(), "", ImportMedia.XLSX, archiveOf(1_001))
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:journal-oversized"));
    }

    @Test
    void refusesAFileBeyondTenMebibytesAndAnyOtherBodyBeyondOne() {
        Journals.sent(operator(), "", CSV, new byte[10 * 1024 * 1024 + 1])
                .statusCode(413)
                .body("type", equalTo("urn:ethnomediation:problem:too-large"));
        given().header("Authorization", operator().bearer())
                .contentType("application/json")
                .body(new byte[1024 * 1024 + 1])
                .post("/api/v1/appeals")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:ethnomediation:problem:too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/vnd.ms-excel", "text/plain"})
    void refusesOtherKindsOfFiles(String type) {
        Journals.sent(operator(), "", type, bytes(ONE_LINE)).statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({
        "?dryRun=maybe,400,dryRun,wrong-format",
        "?region=Mars,400,region,wrong-format",
        "?region=KZ-99,422,region,unknown",
        "?region=KZ-75,422,region,outside-your-scope"
    })
    void pointsAtAWrongParameter(String query, int status, String pointer, String code) {
        Journals.sent(operator(), query, CSV, bytes(ONE_LINE))
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void asksWhoseJournalItIsWhereTheCallerHasSeveralRegions() {
        Journals.sent(operator().regions("KZ-55", "KZ-59"), "", CSV, bytes(ONE_LINE))
                .statusCode(422)
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void hidesImportsFromOtherRegionsAndFromMediatorsWhoDidNotSendThem() {
        var owner = Journals.operatorOf("KZ-59");
        var path = Journals.carriedOut(owner, "", List.of(JournalFixture.shortest("1")));
        var stranger = Journals.operatorOf("KZ-62");
        var mediator =
                IntakeStand.running().issuer().token("mediator-59", "mediator").regions("KZ-59");

        for (var caller : List.of(stranger, mediator)) {
            for (var part : List.of("", "/rows", "/refused-lines")) {
                given().header("Authorization", caller.bearer())
                        .get(path + part)
                        .then()
                        .statusCode(404);
            }
        }
        given().header("Authorization", Journals.operatorOf("KZ-59").bearer())
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAWrongRoleAndAsksForAToken() {
        var council = IntakeStand.running()
                .issuer()
                .token("council", "council-viewer")
                .regions("KZ");
        Journals.sent(council, "?region=KZ-55", CSV, bytes(ONE_LINE)).statusCode(403);
        given().get(Journals.IMPORTS + "/template").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/template?lang=de", "/no-id", "/018f0000-0000-7000-8000-000000000001/rows?state=LOST"})
    void refusesWhatCannotBeRead(String path) {
        given().header("Authorization", operator().bearer())
                .get(Journals.IMPORTS + path)
                .then()
                .statusCode(path.contains("?") ? 400 : 404)
                .contentType(startsWith("application/problem+json"));
    }

    private static byte[] archiveOf(int parts) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + part + ".xml"));
            }
        }
        return file.toByteArray();
    }

    private static TestToken operator() {
        return Journals.operatorOf("KZ-55");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
