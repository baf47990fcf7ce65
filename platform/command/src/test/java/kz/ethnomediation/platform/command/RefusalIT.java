package kz.ethnomediation.platform.command;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import kz.ethnomediation.platform.command.probe.Gate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not answered with a 2xx has not happened, and its key is free for the next attempt. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class RefusalIT {
    @Inject
    DataSource dataSource;

    @Inject
    Gate gate;

    @BeforeEach
    void reset() {
        gate.reset();
    }

    /** Refused after the act; an exception after it, in the commit, and of Hibernate in the commit. */
    @ParameterizedTest
    @CsvSource({
        "wrong, 422, invalid-content",
        "break, 500, internal-error",
        "crash, 500, internal-error",
        "stale, 409, concurrent-change"
    })
    void leavesNothingBehindAndTheKeyFree(String fate, int status, String problem) {
        var key = Calls.fresh("key");
        var text = Calls.fresh(fate);
        var number = Calls.lastNumber(dataSource);

        for (var attempt = 1; attempt <= 2; attempt++) {
            Calls.write(key, text)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .header("Idempotency-Replayed", nullValue())
                    .body("type", equalTo("urn:ethnomediation:problem:" + problem));
            assertThat(gate.entered()).isEqualTo(attempt);
            assertThat(gate.rolledBack()).isEqualTo(attempt);
        }
        assertThat(gate.committed()).isZero();
        assertThat(Calls.count(dataSource, "sheet", "text", text)).isZero();
        assertThat(Calls.count(dataSource, "idempotency_key", "key", key)).isZero();
        assertThat(Calls.lastNumber(dataSource)).isEqualTo(number);
        Calls.write(key, Calls.fresh("sheet")).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void leavesNothingBehindWithoutAKeyEither() {
        var text = Calls.fresh("wrong");

        Calls.operator().body(Calls.sheet(text)).post("/sheets").then().statusCode(422);

        assertThat(Calls.count(dataSource, "sheet", "text", text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "a b", "schlüssel", "\"half", "half\"", "\"\"twice\"\"", "a,b", "a/b", "'a'"})
    void namesAKeyThatIsNone(String key) {
        Calls.write(key, Calls.fresh("sheet"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ethnomediation:problem:malformed-request"))
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
        assertThat(gate.entered()).isZero();
    }

    @Test
    void namesAKeyThatIsTooLongOrGivenTwice() {
        Calls.write("k".repeat(65), Calls.fresh("sheet")).then().statusCode(400);
        Calls.operator()
                .header("Idempotency-Key", "one")
                .header("Idempotency-Key", "two")
                .body(Calls.sheet("x"))
                .post("/sheets")
                .then()
                .statusCode(400);
        Calls.write("k".repeat(64), Calls.fresh("sheet")).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"text\":1}", "{\"text\":null}", "{\"text\":\"a\",\"more\":1}", ""})
    void checksTheBodyAsWithoutAKey(String body) {
        var key = Calls.fresh("key");

        Calls.operator()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/sheets")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertThat(Calls.count(dataSource, "idempotency_key", "key", key)).isZero();
    }

    @Test
    void readsALargeBodyWholeAndRefusesATooLargeOne() {
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet") + "x".repeat(39_000);
        Calls.write(key, text).then().statusCode(201);
        Calls.write(key, text).then().statusCode(201).header("Idempotency-Replayed", "true");

        Calls.write(Calls.fresh("key"), "x".repeat(100_000)).then().statusCode(413);
    }

    @Test
    void asksForTheTokenBeforeAnythingElse() {
        given().header("Idempotency-Key", "a b")
                .contentType("application/json")
                .body("not json")
                .post("/sheets?dryRun=maybe")
                .then()
                .statusCode(401);
    }
}
