package kz.ethnomediation.platform.command;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.command.probe.Gate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that has taken effect is answered again as it was; any other request under its key is refused. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class ReplayIT {
    @Inject
    DataSource dataSource;

    @Inject
    CommandConfig config;

    @Inject
    Gate gate;

    @BeforeEach
    void reset() {
        gate.reset();
    }

    @Test
    void answersTheSameAgainWithoutActing() {
        // Given
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");
        var first = Calls.write(key, text);
        // When
        var second = Calls.write(key, text);
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString()).contains("\"number\":");
        for (var header : List.of("Location", "ETag", "Link", "Content-Type")) {
            assertThat(second.header(header)).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(Calls.count(dataSource, "sheet", "text", text)).isOne();
        assertThat(gate.entered()).isOne();
    }

    @Test
    void hasCommittedBeforeTheAnswerLeavesAndTellsWhoWaitsForIt() {
        Calls.write(Calls.fresh("key"), Calls.fresh("sheet")).then().statusCode(201);

        assertThat(gate.committed()).isOne();
    }

    @Test
    void takesTheQuotedWordForTheSameKey() {
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");
        Calls.write(key, text).then().statusCode(201);

        Calls.write('"' + key + '"', text).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        var key = Calls.fresh("key");
        var text = Calls.fresh("sheet");
        Calls.write(key, text).then().statusCode(201);

        refused(Calls.write(key, Calls.fresh("other")));
        refused(Calls.operator()
                .header("Idempotency-Key", key)
                .body(Calls.sheet(text))
                .post("/sheets?more=1"));
        refused(Calls.operator()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(Calls.sheet(text))
                .post("/sheets"));
        refused(Calls.operator()
                .header("Idempotency-Key", key)
                .body(Calls.sheet(text))
                .post("/sheets/imports"));
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(422)
                .header("Idempotency-Replayed", nullValue())
                .body("type", equalTo("urn:ethnomediation:problem:idempotency-key-reused"))
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    /** The test above can fail: without the body in the fingerprint another sheet would be taken for a retry. */
    @Test
    void wouldTakeAnotherBodyForARetryWithoutTheFingerprintOfIt() {
        QuarkusMock.installMockForType(
                new Fingerprints(config) {
                    @Override
                    String of(List<String> head, byte[] body) {
                        return super.of(head, new byte[0]);
                    }
                },
                Fingerprints.class);
        var key = Calls.fresh("key");
        Calls.write(key, Calls.fresh("sheet")).then().statusCode(201);

        Calls.write(key, Calls.fresh("other")).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void keepsTheKeysOfTwoClientsApart() {
        var key = Calls.fresh("key");
        Calls.write(key, Calls.fresh("sheet")).then().statusCode(201);
        var others = Calls.fresh("sheet");

        Calls.operator("operator-75")
                .header("Idempotency-Key", key)
                .body(Calls.sheet(others))
                .post("/sheets")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(Calls.count(dataSource, "sheet", "text", others)).isOne();
        assertThat(Calls.count(dataSource, "idempotency_key", "key", key)).isEqualTo(2);
    }

    @Test
    void replaysAnAnswerWithoutABodyToARequestWithoutOneAndWithoutAToken() {
        var key = Calls.fresh("key");
        var path = "/sheets/" + UUID.randomUUID() + "/approval";

        for (var replayed : new String[] {null, "true"}) {
            given().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .post(path)
                    .then()
                    .statusCode(204)
                    .header("Idempotency-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
        assertThat(gate.entered()).isOne();
    }

    @Test
    void needsNoKey() {
        var text = Calls.fresh("sheet");

        Calls.operator().body(Calls.sheet(text)).post("/sheets").then().statusCode(201);

        assertThat(Calls.count(dataSource, "sheet", "text", text)).isOne();
    }
}
