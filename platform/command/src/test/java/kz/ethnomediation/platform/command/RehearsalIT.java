package kz.ethnomediation.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import kz.ethnomediation.platform.command.probe.Gate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ?dryRun=true} is the real call without the commit. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class RehearsalIT {
    @Inject
    DataSource dataSource;

    @Inject
    Gate gate;

    @BeforeEach
    void reset() {
        gate.reset();
    }

    @Test
    void saysWhatWouldBeAnsweredAndLeavesNoTrace() {
        // Given
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");
        var number = Calls.lastNumber(dataSource);
        // When
        var answer = rehearse(key, text);
        // Then
        answer.then()
                .statusCode(200)
                .header("Location", nullValue())
                .header("ETag", nullValue())
                .body("dryRun", equalTo(true))
                .body("wouldAnswer", equalTo(201))
                .body("size()", equalTo(2));
        assertThat(gate.entered()).isOne();
        assertThat(gate.rolledBack()).isOne();
        assertThat(gate.committed()).isZero();
        assertThat(Calls.count(dataSource, "sheet", "text", text)).isZero();
        assertThat(Calls.count(dataSource, "idempotency_key", "key", key)).isZero();
        assertThat(Calls.lastNumber(dataSource)).isEqualTo(number);
        Calls.write(key, text).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "break", "stale"})
    void refusesAsTheRealCallDoes(String fate) {
        var text = Calls.fresh(fate);
        var real = Calls.write(Calls.fresh("key"), text);

        var rehearsed = rehearse(Calls.fresh("key"), text);

        assertThat(rehearsed.statusCode()).isEqualTo(real.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(rehearsed.asString()).isEqualTo(real.asString());
    }

    @Test
    void findsWhatTheDatabaseChecksOnlyAtTheCommit() {
        var text = Calls.fresh("sheet");
        Calls.write(Calls.fresh("key"), text).then().statusCode(201);
        var real = Calls.write(Calls.fresh("key"), text);

        var rehearsed = rehearse(Calls.fresh("key"), text);

        assertThat(rehearsed.statusCode()).isEqualTo(real.statusCode()).isEqualTo(500);
    }

    @Test
    void saysWhatTheKeyWouldDo() {
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");
        Calls.write(key, text).then().statusCode(201);

        rehearse(key, text).then().statusCode(200).body("wouldAnswer", equalTo(201));
        rehearse(key, Calls.fresh("other"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:idempotency-key-reused"));
        assertThat(gate.entered()).isOne();
    }

    @Test
    void isARealCallWhereItIsFalse() {
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");

        post(key, text, "false").then().statusCode(201);

        Calls.write(key, text).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(Calls.count(dataSource, "sheet", "text", text)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "TRUE", "1", "true&dryRun=false"})
    void isNeitherYesNorNo(String value) {
        post(Calls.fresh("key"), Calls.fresh("sheet"), value)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("dryRun"));
        assertThat(gate.entered()).isZero();
    }

    @Test
    void leavesTheWordToAResourceThatHasAMeaningForIt() {
        Calls.operator().body("{}").post("/sheets/imports?dryRun=true").then().statusCode(202);
    }

    private static Response rehearse(String key, String text) {
        return post(key, text, "true");
    }

    private static Response post(String key, String text, String value) {
        return Calls.operator()
                .header("Idempotency-Key", key)
                .body(Calls.sheet(text))
                .post("/sheets?dryRun=" + value);
    }
}
