package kz.ethnomediation.platform.outbox.quarkus;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.outbox.Engines;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.Probe;
import org.junit.jupiter.api.Test;

/** The jar inside a Quarkus service: Hibernate, the transaction manager, the threads, the endpoint. */
@QuarkusTest
@QuarkusTestResource(WiringEngines.class)
class OutboxWiringIT {
    @Inject
    CountUp countUp;

    @Inject
    Outbox outbox;

    @Inject
    DataSource dataSource;

    @Test
    void takesAnEventFromTheWritersCommitToTheReadersEffect() {
        // Given
        var id = UUID.randomUUID();
        // When
        countUp.start(id);
        countUp.increment(id, () -> {});
        // Then
        await().until(() -> texts("select event from seen where event like '" + id + "%' order by event")
                .equals(List.of(id + " 1", id + " 2")));
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(Probe.event(CounterSeen.TOPIC, UUID.randomUUID(), 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rollsTheEventBackWithTheTransaction() {
        // Given
        var id = UUID.randomUUID();
        countUp.start(id);
        // When
        assertThatThrownBy(() -> countUp.increment(id, () -> {
                    throw new IllegalStateException("at the last moment");
                }))
                .hasMessage("at the last moment");
        countUp.increment(id, () -> {});
        // Then
        await().until(() -> texts("select sequence::text from event_log where key = '" + id + "' order by feed_seq")
                .equals(List.of("1", "2")));
    }

    /** By itself Hibernate would write the aggregate at the end, after the event. */
    @Test
    void hasLockedTheAggregatesRowBeforeTheEventExists() {
        // Given
        var id = UUID.randomUUID();
        countUp.start(id);
        // When
        countUp.increment(id, () -> {
            // Then
            assertThatThrownBy(() -> asStranger("select 1 from counter where id = '" + id + "' for update nowait"))
                    .hasMessageContaining("could not obtain lock");
        });
    }

    @Test
    void appendsNothingWhereTheAggregateIsRefused() {
        // Given
        var id = UUID.randomUUID();
        countUp.start(id);
        for (var count = 2; count < 10; count++) {
            countUp.increment(id, () -> {});
        }
        // When
        assertThatThrownBy(() -> countUp.increment(id, () -> {})).isInstanceOf(RuntimeException.class);
        // Then
        assertThat(texts("select last_sequence::text from outbox_sequence where key = '" + id + "'"))
                .containsExactly("9");
    }

    @Test
    @TestSecurity(user = "reporting", roles = "service")
    void servesTheLog() {
        // Given
        var id = UUID.randomUUID();
        countUp.start(id);
        await().until(() ->
                !texts("select 1 from event_log where key = '" + id + "'").isEmpty());
        var place = Long.parseLong(texts("select feed_seq::text from event_log where key = '" + id + "'")
                .getFirst());
        // Then
        given().queryParam("after", place - 1)
                .queryParam("limit", 1)
                .get("/api/v1/event-log")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo(id.toString()))
                .body("items[0].partitionkey", equalTo(id.toString()))
                .body("items[0].type", equalTo(Probe.TYPE))
                .body("items[0].source", equalTo("/wiring"))
                .body("items[0].sequence", equalTo("1"))
                .body("items[0].feedseq", equalTo(Long.toString(place)))
                .body("items[0].loggedat", notNullValue())
                .body("items[0].data.count", equalTo(1))
                .body("head", greaterThanOrEqualTo((int) place))
                .body("asOf", notNullValue());
        given().queryParam("limit", 1001).get("/api/v1/event-log").then().statusCode(400);
        given().queryParam("after", "first").get("/api/v1/event-log").then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "operator-61", roles = "operator")
    void keepsTheLogFromEveryOtherRole() {
        given().get("/api/v1/event-log").then().statusCode(403);
    }

    @Test
    void keepsTheLogFromStrangers() {
        given().get("/api/v1/event-log").then().statusCode(401);
    }

    private List<String> texts(String query) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void asStranger(String query) throws SQLException {
        var url = Engines.postgres().jdbcUrl("wiring");
        try (var connection = OutboxDatabase.dataSource(url, "wiring_app").getConnection();
                var statement = connection.createStatement()) {
            var _ = statement.execute(query);
        }
    }
}
