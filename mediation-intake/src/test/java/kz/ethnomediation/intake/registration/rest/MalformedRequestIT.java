package kz.ethnomediation.intake.registration.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class MalformedRequestIT {

    private static final String APPEALS = "/api/v1/appeals";
    private static final String REGION = "KZ-61";

    private Traces before = new Traces(0, 0, 0);

    /** From now on nothing may be stored or published. */
    @BeforeEach
    void remember() {
        before = Traces.in(REGION);
    }

    @AfterEach
    void leavesNoTrace() {
        assertThat(Traces.in(REGION)).isEqualTo(before);
    }

    @Test
    void wouldSeeATrace() {
        var empty = before;
        var _ = Sheets.registered(Tokens.operator61());
        remember();

        assertThat(before).isEqualTo(new Traces(empty.appeals() + 1, empty.numbers() + 1, empty.events() + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"language\":\"kk\"|\"language\":\"Kazakh!\"|400|/language|pattern",
                "\"language\":\"kk\",||400|/language|not-null",
                "\"given\":true|\"given\":\"maybe\"|400|/consent/given|wrong-type",
                "\"given\":true||400|/consent/given|not-null",
                ",\"consent\":{\"given\":true}||400|/consent|not-null",
                "\"consent\":{\"given\":true}|\"consent\":null|400|/consent|not-null",
                "\"language\"|\"office\":\"61-77\",\"language\"|422|/office|unknown",
                "\"name\":\"Synthetic Applicant\"||422|/applicant/name|required",
                "\"language\"|\"region\":\"KZ-99\",\"language\"|422|/region|unknown",
                "\"language\"|\"office\":\"75-01\",\"language\"|422|/office|of-another-region",
                "\"language\"|\"district\":\"751110000\",\"language\"|422|/district|of-another-region",
                "\"language\"|\"receivedAt\":\"-100000-01-01T00:00:00Z\",\"language\"|422|/receivedAt|too-early",
                "\"language\"|\"channel\":\"LETTER\",\"language\"|400|/channel|wrong-format",
                "\"name\"|\"iin\":\"900101300008\",\"name\"|422|/applicant/iin|wrong-check-digit",
                "\"name\"|\"iin\":\"9001\",\"name\"|422|/applicant/iin|wrong-length",
                "\"name\"|\"sex\":\"X\",\"name\"|400|/applicant/sex|wrong-format",
                "\"name\"|\"persons\":0,\"name\"|400|/applicant/persons|min",
                "\"language\"|\"district\":\"751110000\",\"language\"|422|/district|of-another-region",
                "\"language\"|\"district\":\"619999999\",\"language\"|422|/district|unknown",
                "\"language\"|\"source\":{\"system\":\"x\"},\"language\"|400|/source/externalId|not-null",
                "\"language\"|\"receivedAt\":\"2099-01-01T00:00:00Z\",\"language\"|422|/receivedAt|ahead",
                "\"language\"|\"essense\":\"typo\",\"language\"|400|/essense|unknown-property",
                "\"given\":true|\"given\":true,\"textVersion\":\"1999-9\"|422|/consent/textVersion|unknown",
                "\"language\"|\"otherParties\":[{}],\"language\"|422|/otherParties/0/name|required",
                "\"language\"|\"acceptance\":{},\"language\"|422|/triage|required",
                "\"language\"|\"triage\":{},\"language\"|422|/triage/category|required",
                "fence|f\\u0000ence|400|/essence|wrong-format"
            })
    void pointsAtTheFaultyField(String part, String instead, int status, String pointer, String code) {
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(Sheets.shortest().replace(part, instead == null ? "" : instead))
                .post(APPEALS)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void refusesWhatIsReceivedElevenMinutesAhead() {
        var ahead = Instant.now().plus(Duration.ofMinutes(11));

        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(Sheets.shortest().replace("\"language\"", "\"receivedAt\":\"" + ahead + "\",\"language\""))
                .post(APPEALS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedAt"))
                .body("errors[0].code", equalTo("ahead"));
    }

    @Test
    void refusesOneLetterMoreThanAnEssenceHolds() {
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(Sheets.shortest().replace("A fence stands on the wrong side.", "x".repeat(20_001)))
                .post(APPEALS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/essence"))
                .body("errors[0].code", equalTo("size"));
    }

    @Test
    void refusesALanguageOfAnyLength() {
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(Sheets.shortest().replace("\"kk\"", "\"kk" + "-abcdefgh".repeat(2_000) + "\""))
                .post(APPEALS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "null", "\"text\"", "{\"language\":\"kk\",\"language\":\"ru\"}"})
    void refusesBodiesThatAreNoSheet(String body) {
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(body)
                .post(APPEALS)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:malformed-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "nonsense"})
    void refusesOtherMediaTypes(String mediaType) {
        given().header("Authorization", Tokens.operator61().bearer())
                .header("Content-Type", mediaType)
                .body("x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(APPEALS)
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:unsupported-media-type"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/appeals;x=1,400",
        "/api/v1/appeals%3Bx,400",
        "/api/v1%2Fappeals,400",
        "/api/v1%5Cappeals,400",
        "/api/v1/appeals/%00,400",
        "/api/v1/appeals/no-uuid,404",
        "/api/v1/appeals?limit=9999999999,400",
        "/api/v1/appeals?limit=0,400",
        "/api/v1/appeals?after=nonsense,400",
        "/api/v1/appeals?status=SOMETHING,400"
    })
    void refusesPathsThatCanBeReadInTwoWays(String path, int status) {
        given().header("Authorization", Tokens.operator61().bearer())
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void refusesMethodsAndFormatsThatDoNotExist() {
        var operator = Tokens.operator61().bearer();
        given().header("Authorization", operator)
                .delete(APPEALS)
                .then()
                .statusCode(405)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:method-not-allowed"));
        given().header("Authorization", operator)
                .accept("application/xml")
                .get(APPEALS)
                .then()
                .statusCode(406)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:not-acceptable"));
        given().header("Authorization", operator)
                .header("Accept", "not a media type")
                .get(APPEALS)
                .then()
                .statusCode(406);
    }

    @Test
    void readsEveryAcceptHeader() {
        given().header("Authorization", Tokens.operator61().bearer())
                .header("Accept", "text/plain", "x")
                .get(APPEALS)
                .then()
                .statusCode(406)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void asksForTheRevisionAndRefusesAStaleOne() {
        var id = Sheets.registered(Tokens.operator61());
        remember();

        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body("{\"category\":\"FAMILY\"}")
                .post(APPEALS + "/" + id + "/triage")
                .then()
                .statusCode(428);
        given().header("Authorization", Tokens.operator61().bearer())
                .header("If-Match", "\"9\"")
                .contentType("application/json")
                .body("{\"category\":\"FAMILY\"}")
                .post(APPEALS + "/" + id + "/triage")
                .then()
                .statusCode(412)
                .body("current", equalTo("\"1\""));
        given().header("Authorization", Tokens.operator61().bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post(APPEALS + "/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:status-forbids"));
    }

    @Test
    void refusesAnIdThatIsTaken() {
        var id = Sheets.registered(Tokens.operator61());
        remember();

        given().header("Authorization", Tokens.operator75().bearer())
                .contentType("application/json")
                .body(Sheets.shortest().replace("\"language\"", "\"id\":\"" + id + "\",\"language\""))
                .post(APPEALS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:id-taken"));
    }
}
