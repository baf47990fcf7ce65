package kz.ethnomediation.intake.signals.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.signals.rest.Warnings.SIGNALS;
import static kz.ethnomediation.intake.signals.rest.Warnings.coordinator;
import static kz.ethnomediation.intake.signals.rest.Warnings.council;
import static kz.ethnomediation.intake.signals.rest.Warnings.head;
import static kz.ethnomediation.intake.signals.rest.Warnings.post;
import static kz.ethnomediation.intake.signals.rest.Warnings.raised;
import static kz.ethnomediation.intake.signals.rest.Warnings.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.acting.Acting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: a problem with a pointer, nothing stored, nothing published. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class MalformedSignalIT {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"region\":\"KZ-61\"|\"region\":\"KZ-99\"|422|/place/region|unknown",
                "\"region\":\"KZ-61\"|\"region\":\"Turkistan\"|400|/place/region|pattern",
                "\"region\":\"KZ-61\"||422|/place/region|required",
                "\"region\":\"KZ-61\"|\"region\":\"KZ-61\",\"district\":\"751110000\"|422|/place/district|of-another-region",
                "\"region\":\"KZ-61\"|\"region\":\"KZ-61\",\"district\":\"61\"|400|/place/district|pattern",
                "\"region\":\"KZ-61\"|\"region\":\"KZ-61\",\"name\":\"somebody\"|400|/place/name|unknown-property",
                "\"region\":\"KZ-61\"|\"region\":\"KZ-61\",\"district\":\"619900001\"|422|/place/district|unknown",
                "\"place\":{\"region\":\"KZ-61\"},||400|/place|not-null",
                "\"kind\":\"LAND\",||400|/kind|not-null",
                "\"kind\":\"LAND\"|\"kind\":\"WAR\"|400|/kind|wrong-format",
                "\"kind\":\"LAND\"|\"kind\":1|400|/kind|wrong-format",
                "pasture|p\\u0000asture|400|/words|wrong-format",
                "Two villages quarrel about a pasture.||400|/words|not-blank",
                "pasture|man 900101300007|422|/words|holds-a-state-number",
                "\"kind\"|\"person\":\"somebody\",\"kind\"|400|/person|unknown-property",
                "\"kind\"|\"tension\":6,\"kind\"|400|/tension|max",
                "\"kind\"|\"tension\":0,\"kind\"|400|/tension|min",
                "\"kind\"|\"tension\":2.5,\"kind\"|400|/tension|wrong-format",
                "\"kind\"|\"tension\":\"2\",\"kind\"|400|/tension|wrong-type",
                "\"kind\"|\"raisedFor\":{},\"kind\"|400|/raisedFor/kind|not-null",
                "\"kind\"|\"raisedFor\":{\"kind\":\"ELDERS\",\"organisationId\":\"x\"},\"kind\"|400|/raisedFor/organisationId|wrong-format",
                "\"kind\"|\"mustAct\":\"NATO\",\"kind\"|400|/mustAct|wrong-format",
                "\"kind\"|\"evidence\":\"SURE\",\"kind\"|400|/evidence|wrong-format",
                "\"kind\"|\"occurredOn\":\"2099-01-01\",\"kind\"|422|/occurredOn|ahead",
                "\"kind\"|\"occurredOn\":\"0001-01-01\",\"kind\"|422|/occurredOn|too-early",
                "\"kind\"|\"occurredOn\":\"2026-02-30\",\"kind\"|400|/occurredOn|wrong-format",
                "\"kind\"|\"appealIds\":[null],\"kind\"|400|/appealIds/0|not-null",
                "\"kind\"|\"appealIds\":[\"x\"],\"kind\"|400|/appealIds/0|wrong-format"
            })
    void pointsAtTheFaultyField(String part, String instead, int status, String pointer, String code)
            throws SQLException {
        var before = rows();
        post(council(), "", Warnings.shortest().replace(part, instead == null ? "" : instead))
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesWordsOfAnyLength() {
        post(council(), "", Warnings.shortest().replace("pasture", "x".repeat(5_000)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/words"));
        post(council(), "", Warnings.whole().replace("market", "x".repeat(200)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/place/text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "null", "\"text\"", "{\"kind\":\"LAND\",\"kind\":\"LAND\"}"})
    void refusesBodiesThatAreNoWarning(String body) {
        post(council(), "", body).statusCode(400).contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "verification|{}|400|/tension|not-null",
                "verification|{\"tension\":9}|400|/tension|max",
                "verification|{\"tension\":3,\"replyBy\":\"2099-01-01T00:00:00Z\"}|422|/replyBy|later-than-policy",
                "verification|{\"tension\":3,\"replyBy\":\"-100000-01-01T00:00:00Z\"}|422|/replyBy|past",
                "verification|{\"tension\":3,\"responder\":{\"kind\":\"NAMED_PERSON\"}}|422|/responder/login|only-of-a-named-person",
                "verification|{\"tension\":3,\"responder\":{\"kind\":\"OFFICE_HEAD\",\"login\":\"x\"}}|422|/responder/login|only-of-a-named-person",
                "verification|{\"tension\":3,\"responder\":{\"kind\":\"NAMED_PERSON\",\"login\":\"a"
                        + " b\"}}|400|/responder/login|pattern",
                "verification|{\"tension\":3,\"occurredAt\":\"2099-01-01T00:00:00Z\"}|422|/occurredAt|ahead",
                "verification|{\"tension\":3,\"occurredAt\":\"2020-01-01T00:00:00Z\"}|422|/occurredAt|before-last-fact",
                "dismissal|{\"reason\":\"UNFOUNDED\"}|400|/words|not-blank",
                "dismissal|{\"words\":\"x\"}|400|/reason|not-null",
                "escalation|{}|400|/level|not-null",
                "escalation|{\"level\":\"MOON\"}|400|/level|wrong-format",
                "response|{\"actions\":[],\"result\":\"STABLE\"}|400|/actions|not-empty",
                "response|{\"actions\":[\"TALKS\"]}|400|/result|not-null",
                "response|{\"actions\":[\"TALKS\"],\"result\":\"STABLE\",\"words\":\"\"}|400|/words|size",
                "closure|{}|400|/result|not-null"
            })
    void pointsAtTheFaultyFieldOfAVerb(String what, String body, int status, String pointer, String code) {
        var id = raised(council(), Warnings.shortest());

        verb(coordinator(), id, 1, what, body)
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        Warnings.get(coordinator(), "/" + id).header("ETag", equalTo("\"1\""));
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0,400",
        "?limit=9999999999,400",
        "?after=nonsense,400",
        "?state=SOMETHING,400",
        "?tension=6,400",
        "?overdue=perhaps,400",
        "?region=61,400",
        "/no-uuid,404",
        "/018f0000-0000-7000-8000-0000000000bb,404",
        "/%00,400"
    })
    void refusesWhatCannotBeRead(String path, int status) {
        given().header("Authorization", head().bearer())
                .urlEncodingEnabled(false)
                .get(SIGNALS + path)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void refusesOtherMethodsAndMediaTypes() {
        given().header("Authorization", head().bearer()).delete(SIGNALS).then().statusCode(405);
        given().header("Authorization", head().bearer())
                .contentType("text/plain")
                .body("x")
                .post(SIGNALS)
                .then()
                .statusCode(415);
        given().header("Authorization", head().bearer())
                .accept("application/xml")
                .get(SIGNALS)
                .then()
                .statusCode(406);
        given().header("Authorization", head().bearer())
                .get("/api/v1/tasks?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("limit"));
    }

    @Test
    void knowsNoSignalThatIsNotThere() {
        verb(head(), UUID.nameUUIDFromBytes(new byte[] {7}), 1, "verification", "{\"tension\":3}")
                .statusCode(404);
    }

    private long rows() throws SQLException {
        var sql = "select (select count(*) from signal) + (select count(*) from signal_history)"
                + " + (select count(*) from event_log where topic = 'ethnomediation.signal-events')"
                + " + (select count(*) from outbox where topic = 'ethnomediation.signal-events')";
        try (var connection = Acting.asSystem(database::getConnection);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
