package kz.ethnomediation.intake.receipts.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holder of a coupon declares, by machine; each test calls from an address of its own. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DeclarationIT {

    private static final String RECEIPTS = "/api/v1/receipts/";
    private static final String ROWS = "select count(*) from vault.declaration where quarter like '20__-Q_'";
    private static final String WITHDRAWAL = "\"consent\":{\"given\":false}";

    /** A code that a test's list has and nothing else: testkit looks for it wherever nothing of it may be. */
    private static final String CANARY = "KANAREIKA_ETHNOS_61";

    @BeforeAll
    static void publishAListWithACanary() {
        IntakeStand.running().postgres().execute("intake", """
            insert into reference_list (name, version, valid_from, content)
            select name, 61, valid_from, content
              || '[{"code":"KANAREIKA_ETHNOS_61","names":{"kk":"Қанарейліктер","ru":"Канарейцы","en":"Canarians"}}]'
            from reference_list where name = 'ethnicities' and version = 1
            on conflict do nothing""");
    }

    @Test
    void takesADeclarationAndTellsNobody() {
        var appeal = Registered.in("kk");
        var before = Database.rows(ROWS);

        declare(appeal, declaration("KAZAKH", CANARY)).statusCode(200).body("done", equalTo(true));
        assertThat(Database.rows(ROWS)).isEqualTo(before + 1);
        declare(appeal, declaration("NOT_STATED")).statusCode(200);
        assertThat(Database.rows(ROWS)).isEqualTo(before + 1);

        var shown = given().get(appeal.check())
                .then()
                .body("declaration.ethnicities.code", hasItem(CANARY))
                .extract()
                .asString();
        declare(appeal, WITHDRAWAL).statusCode(200).body("done", equalTo(true));
        assertThat(Database.rows(ROWS)).isEqualTo(before);
        assertThat(given().get(appeal.check()).asString()).isEqualTo(shown);
        declare(appeal, WITHDRAWAL).statusCode(200).body("done", equalTo(true));
    }

    @Test
    void offersItWithItsGroundItsTableAndItsConsent() {
        given().get(Registered.in("kk").check())
                .then()
                .body("declaration.legalGround", equalTo("a law of the test, art. 1"))
                .body("declaration.publishedTable", equalTo("table 7 of the test"))
                .body("declaration.consentText", equalTo("2026-1"))
                .body("declaration.ethnicities.code", hasItem("NOT_STATED"));
    }

    @Test
    void offersNothingToABody() {
        var answer = given().header("Authorization", Registered.operator("61").bearer())
                .contentType("application/json")
                .body("""
                    {"language":"kk","applicant":{"kind":"LEGAL_ENTITY","name":"A body"},"essence":"x","consent":{"given":true}}""")
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract();
        var number = answer.<String>path("number");
        var code = answer.<String>path("receipt.code");

        given().get(RECEIPTS + number + "?code=" + code)
                .then()
                .body("genuine", equalTo(true))
                .body("declaration", nullValue());
        declare(number, code, declaration("KAZAKH")).statusCode(404);
    }

    @Test
    void answersAWrongCodeAsAnUnknownNumber() {
        var visitor = Visitor.from("127.0.0.61");
        var appeal = Registered.in("kk");
        var before = Database.rows(ROWS);

        var answers = List.of(
                post(visitor, appeal.number(), "AAAAAAAAAA"),
                post(visitor, "EM-2026-61-999999", "AAAAAAAAAA"),
                post(visitor, "nonsense", "AAAAAAAAAA"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(answers.getFirst().body()).contains(":not-found\"");
        });
        assertThat(Database.rows(ROWS)).isEqualTo(before);
    }

    @Test
    void makesAGuesserWait() {
        var guesser = Visitor.from("127.0.0.62");
        var answer = post(guesser, "EM-2026-61-999997", "AAAAAAAAAA");
        for (var go = 0; go < 100 && answer.statusCode() == 404; go++) {
            answer = post(guesser, "EM-2026-61-999997", "AAAAAAAAAA");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
                "mediator",
                "office-head",
                "regional-coordinator",
                "akimat-system",
                "service",
                "dpo",
                "admin"
            })
    void letsNobodyOfTheNetworkSpeakForAPerson(String role) {
        var appeal = Registered.in("kk");
        var before = Database.rows(ROWS);

        given().header(
                        "Authorization",
                        IntakeStand.running()
                                .issuer()
                                .token("somebody", role)
                                .regions("KZ")
                                .bearer())
                .contentType("application/json")
                .body("{\"code\":\"" + appeal.code() + "\"," + declaration("KAZAKH") + "}")
                .post(RECEIPTS + appeal.number() + "/declaration")
                .then()
                .statusCode(403)
                .body("type", endsWith(":forbidden"));
        assertThat(Database.rows(ROWS)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ethnicity\":[],\"consent\":{\"given\":true,\"textVersion\":\"2026-1\"} | 422 | /ethnicity | required",
                "\"consent\":{\"given\":true,\"textVersion\":\"2026-1\"} | 422 | /ethnicity | required",
                "\"ethnicity\":[\"NOBODY\"],\"consent\":{\"given\":true,\"textVersion\":\"2026-1\"} | 422 | /ethnicity | unknown-code",
                "\"ethnicity\":[\"NOT_STATED\",\"KAZAKH\"],\"consent\":{\"given\":true,\"textVersion\":\"2026-1\"} | 422 | /ethnicity | not-stated-stands-alone",
                "\"ethnicity\":[\"KAZAKH\"],\"consent\":{\"given\":true,\"textVersion\":\"1999-1\"} | 422 | /consent/textVersion | not-in-force",
                "\"ethnicity\":[\"KAZAKH\"],\"consent\":{\"given\":true} | 422 | /consent/textVersion | not-in-force"
            })
    void refusesWhatCannotBeTakenSo(String body, int status, String pointer, String code) {
        var before = Database.rows(ROWS);

        declare(Registered.in("kk"), body)
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        assertThat(Database.rows(ROWS)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ethnicity\":[\"a b\"],\"consent\":{\"given\":true}",
                "\"ethnicity\":[null],\"consent\":{\"given\":true}",
                "\"ethnicity\":\"KAZAKH\",\"consent\":{\"given\":true}",
                "\"ethnicity\":[\"KAZAKH\"]",
                "\"consent\":{}",
                "\"consent\":{\"given\":\"yes\"}",
                "\"consent\":{\"given\":false},\"region\":\"KZ-61\""
            })
    void refusesABodyOfAnotherShape(String body) {
        declare(Registered.in("kk"), body).statusCode(400);
    }

    @Test
    void changesNothingInARehearsal() {
        var appeal = Registered.in("kk");
        var before = Database.rows(ROWS);

        declare(
                        appeal.number() + "/declaration?dryRun=true",
                        "{\"code\":\"" + appeal.code() + "\"," + declaration("KAZAKH") + "}")
                .statusCode(200);
        assertThat(Database.rows(ROWS)).isEqualTo(before);
    }

    /** RESTEasy chooses between two methods by their media types, and fails where none fits: there is one. */
    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/plain"})
    void refusesAnotherContentType(String type) {
        given().contentType(type)
                .accept("application/json")
                .body("<a/>".getBytes(StandardCharsets.US_ASCII))
                .post(RECEIPTS + "EM-2026-61-999996/declaration")
                .then()
                .statusCode(415);
    }

    private static HttpResponse<String> post(Visitor visitor, String number, String code) {
        return visitor.post(
                RECEIPTS + number + "/declaration",
                "application/json",
                "{\"code\":\"" + code + "\"," + declaration("KAZAKH") + "}");
    }

    private static ValidatableResponse declare(Registered appeal, String content) {
        return declare(appeal.number(), appeal.code(), content);
    }

    private static ValidatableResponse declare(String number, String code, String content) {
        return declare(number + "/declaration", "{\"code\":\"" + code + "\"," + content + "}");
    }

    private static ValidatableResponse declare(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .post(RECEIPTS + path)
                .then();
    }

    private static String declaration(String... codes) {
        return "\"ethnicity\":[\"" + String.join("\",\"", codes)
                + "\"],\"consent\":{\"given\":true,\"textVersion\":\"2026-1\"}";
    }
}
