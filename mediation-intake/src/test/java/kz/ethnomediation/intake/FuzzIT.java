package kz.ethnomediation.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.platform.testkit.fuzz.Callers;
import kz.ethnomediation.platform.testkit.fuzz.Dictionary;
import kz.ethnomediation.platform.testkit.fuzz.Fuzzer;
import kz.ethnomediation.platform.testkit.fuzz.TableRows;
import org.junit.jupiter.api.Test;

/** Whatever is sent to any operation, its answer keeps the contract, and what is refused changes nothing. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class FuzzIT {

    /** Steps that need the step before to have been taken by chance, which every new operation shifts. */
    private static final int MOST_OUT_OF_REACH = 6;

    /**
     * They need a coupon's code, or a request that was carried out: {@code DeclarationIT}, {@code SubjectRequestIT} and {@code
     * CorrectionIT} reach them.
     */
    private static final Set<String> KNOWN_TO_THE_PERSON_OR_THE_OFFICER = Set.of(
            "POST /api/v1/receipts/{number}/declaration",
            "GET /api/v1/subject-extracts/{requestId}",
            "GET /api/v1/subject-requests/{id}/corrections");

    /** Written by the service itself (jobs, mails, what was read), or by a search that is refused for finding too much. */
    private static final String[] OF_ITSELF = {
        "subject_extract_reading",
        "appeal_import",
        "appeal_import_line",
        "appeal_import_row",
        "notice_mail",
        "search_log",
        "inbox",
        "inbox_position",
        "access_log",
        "audit_waiting",
        "audit_link",
        "audit_batch"
    };

    private static final String BREACH = "{\"kind\":\"LOSS\",\"data\":[\"TEXTS\"],\"parts\":[\"OUTSIDE\"],"
            + "\"detectedAt\":\"2026-03-02T04:00:00Z\",\"words\":\"a folder\"}";

    /** A mediator of whom nothing is kept here. */
    private static final String ABOUT_NOBODY =
            "{\"kind\":\"EXTRACT\",\"mediatorId\":\"018f0000-0000-7000-8000-000000000099\"}";

    @TestHTTPResource
    URI address;

    @Test
    void answersWhateverComesByItsContract() {
        var stand = IntakeStand.running();
        var served = given().get("/q/openapi?format=json").asString();
        var callers = new Callers(
                stand.issuer(),
                token -> token.regions("KZ-61", "KZ-75").office("61-01").mediatorId(Tokens.MEDIATOR_61));
        var rows = new TableRows(stand.postgres().jdbcUrl("intake"), "intake_owner", OF_ITSELF);

        var report = new Fuzzer(address, served, dictionary(), callers, rows).run();

        report.mustBeClean();
        assertThat(report.notReached())
                .filteredOn(operation -> !KNOWN_TO_THE_PERSON_OR_THE_OFFICER.contains(operation))
                .hasSizeLessThan(MOST_OUT_OF_REACH)
                .allMatch(FuzzIT::isStepOfAMatter);
    }

    private static Dictionary dictionary() {
        return new Dictionary()
                .value("region", "KZ-61", "KZ-75")
                .value("office", "61-01")
                .value("district", "611000000")
                .value("language", "kk", "ru")
                .value("textVersion", "2026-1")
                .value("iin", "900101300007")
                .value("email", "synthetic@example.invalid")
                .value("class", "APPEAL")
                .value("after", "0")
                .value("limit", "1", "50")
                .value("number", "EM-2026-61-000001")
                .body("POST /api/v1/appeals", inRegion(Sheets.shortest()), inRegion(Sheets.quick()))
                .body(
                        appeal("triage"),
                        "{\"category\":\"NEIGHBOURS\",\"thirdPartyInterests\":\"NO\",\"incapableParty\":\"NO\",\"corruption\":\"NO\"}")
                .body(appeal("acceptance"), "{}")
                .body(appeal("answer"), "{\"method\":\"ORAL\",\"words\":\"сейсенбіде келіңіз\"}")
                .body(appeal("withdrawal"), "{}")
                .body(appeal("redirection"), "{\"to\":\"POLICE\",\"reason\":\"a matter of the police\"}")
                .body(appeal("out-of-scope"), "{\"ground\":\"NOT_A_DISPUTE\"}")
                .body(appeal("interethnic-flag"), "{\"interethnic\":\"YES\",\"reason\":\"leaflets in the street\"}")
                .body(
                        appeal("extension"),
                        "{\"until\":\"" + today().plusDays(25) + "\",\"reason\":\"waits for a paper\"}")
                .body(appeal("transfer"), "{\"region\":\"KZ-75\",\"reason\":\"moved\"}")
                .body(appeal("transfer/acceptance"), "{\"office\":\"75-01\"}")
                .body(appeal("transfer/refusal"), "{\"reason\":\"no such address\"}")
                .body(appeal("notices"), FuzzIT::invitation)
                .body(appeal("notices/{noticeId}/delivery"), "{\"method\":\"PHONE\",\"result\":\"FAILED\"}")
                .body("POST /api/v1/incidents", BREACH)
                .body(incident("authority-notice"), "{\"reference\":\"17-3\"}")
                .body(incident("persons-notice"), "{\"by\":\"LETTER\",\"persons\":1}")
                .body(incident("closure"), "{\"ending\":\"NO_BREACH\",\"words\":\"nobody read it\"}")
                .body("POST /api/v1/subject-requests", ABOUT_NOBODY)
                .body("POST /api/v1/appeals/search", "{\"name\":\"Synthetic Applicant\"}")
                .body(
                        "POST /api/v1/signals",
                        "{\"place\":{\"region\":\"KZ-61\",\"text\":\"базар\"},\"kind\":\"SOCIAL\",\"words\":\"қауесет\",\"tension\":2}")
                .body(signal("verification"), "{\"tension\":2}")
                .body(signal("dismissal"), "{\"reason\":\"UNFOUNDED\",\"words\":\"went there\"}")
                .body(signal("escalation"), "{\"level\":\"REGION\"}")
                .body(
                        signal("response"),
                        "{\"actions\":[\"TALKS\"],\"result\":\"STABLE\"}",
                        "{\"actions\":[\"TALKS\"],\"result\":\"HOLDING\"}")
                .body(signal("closure"), "{\"result\":\"CALMED\"}")
                .raw(
                        "POST /api/v1/appeal-imports",
                        "text/csv",
                        JournalFixture.csv(List.of(JournalFixture.shortest("1"))))
                .raw(appeal("documents"), "multipart/form-data; boundary=fuzz", form());
    }

    private static String appeal(String verb) {
        return "POST /api/v1/appeals/{id}/" + verb;
    }

    private static String incident(String verb) {
        return "POST /api/v1/incidents/{id}/" + verb;
    }

    private static String signal(String verb) {
        return "POST /api/v1/signals/{id}/" + verb;
    }

    private static String inRegion(String sheet) {
        return sheet.replaceFirst("\\{", "{\"region\":\"KZ-61\",");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Almaty"));
    }

    private static String invitation(String appeal) {
        var parties =
                given().header("Authorization", Tokens.operator61().bearer()).get(appeal + "/parties");
        var party = parties.statusCode() == 200 ? parties.jsonPath().getString("items[0].partyId") : "none";
        return "{\"kind\":\"INVITATION\",\"partyId\":\"%s\",\"at\":\"%s\",\"place\":\"Абай 1\"}"
                .formatted(party, Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String form() {
        return """
                --fuzz
                Content-Disposition: form-data; name="file"; filename="a.pdf"
                Content-Type: application/pdf

                %PDF-1.4
                1 0 obj<<>>endobj
                %%EOF
                --fuzz
                Content-Disposition: form-data; name="kind"

                EVIDENCE
                --fuzz
                Content-Disposition: form-data; name="title"

                A paper
                --fuzz--
                """.replace("\n", "\r\n");
    }

    /** A verb needs the one state that lets it through, which other random verbs may have taken away before. */
    private static boolean isStepOfAMatter(String operation) {
        return operation.startsWith("POST ") && operation.contains("{id}/");
    }
}
