package kz.ethnomediation.registry.mediators.messaging;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.mediators.ChangeStatus;
import kz.ethnomediation.registry.mediators.MediatorFixture;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.RegisterMediator;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Registered;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Changed;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register commits arrives on the topic, in order and as the contracts say. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class MediatorEventsIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Inject
    RegisterMediator registerMediator;

    @Inject
    ChangeStatus changeStatus;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    @SuppressWarnings("NullAway.Init")
    String broker;

    private KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> arrived = new ArrayList<>();

    @BeforeEach
    void listen() {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(OutboxMediatorEvents.TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @AfterEach
    void hangUp() {
        consumer.close();
    }

    @Test
    void tellsOfEveryStepInOrder() throws IOException {
        // Given
        var id = registered();

        // When
        change(id, 1, MediatorStatus.ACTIVE);
        change(id, 2, MediatorStatus.SUSPENDED);
        change(id, 3, MediatorStatus.EXCLUDED);

        // Then
        await().until(() -> of(id).size() >= 4);
        assertThat(of(id))
                .extracting(event -> header(event, "ce_type"))
                .containsExactly(
                        "kz.ethnomediation.mediator.registered.v1",
                        "kz.ethnomediation.mediator.activated.v1",
                        "kz.ethnomediation.mediator.suspended.v1",
                        "kz.ethnomediation.mediator.excluded.v1");
        assertThat(of(id)).extracting(event -> header(event, "ce_sequence")).containsExactly("1", "2", "3", "4");
        var contracts = new EventContracts(getClass().getClassLoader());
        for (var event : of(id)) {
            assertThat(contracts.violations(header(event, "ce_type"), event.value()))
                    .isEmpty();
            assertThat(header(event, "ce_source")).isEqualTo("/mediator-registry");
            var data = new ObjectMapper().readTree(event.value());
            assertThat(data.path("mediatorId").asText()).isEqualTo(id.value().toString());
            assertThat(event.value()).doesNotContain("Әсел", "Асель");
        }
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        // Given
        var lost = MediatorFixture.aMediator().registration();

        // When
        Acting.runAsSystem(() -> {
            QuarkusTransaction.begin();
            assertThat(registerMediator.register(lost, MediatorFixture.keeperOf("KZ")))
                    .isInstanceOf(Registered.class);
            QuarkusTransaction.rollback();
        });
        var kept = registered();

        // Then
        await().until(() -> !of(kept).isEmpty());
        assertThat(of(lost.id().orElseThrow())).isEmpty();
    }

    @Test
    void lendsItsLogToServicesOnly() {
        // Given
        var id = registered();
        var service = issuer.token("reporting", "service").bearer();
        var keeper = issuer.token("keeper", "register-keeper").regions("KZ").bearer();

        // When
        await().until(() -> !of(id).isEmpty());

        // Then
        assertThat(subjectsOfTheLog(service)).contains(id.value().toString());
        given().header("Authorization", keeper).get("/api/v1/event-log").then().statusCode(403);
        given().get("/api/v1/event-log").then().statusCode(401);
    }

    private static List<String> subjectsOfTheLog(String bearer) {
        var subjects = new ArrayList<String>();
        var after = "0";
        while (after != null) {
            var page = given().header("Authorization", bearer)
                    .get("/api/v1/event-log?limit=1000&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            subjects.addAll(page.getList("items.subject"));
            after = page.getString("next");
        }
        return subjects;
    }

    private MediatorId registered() {
        var registration = MediatorFixture.aMediator().registration();
        var keeper = MediatorFixture.keeperOf("KZ");
        Acting.runAsSystem(() ->
                assertThat(registerMediator.register(registration, keeper)).isInstanceOf(Registered.class));
        return registration.id().orElseThrow();
    }

    private void change(MediatorId id, long revision, MediatorStatus to) {
        var command = new ChangeStatus.Command(
                id, revision, MediatorFixture.stepTo(to), Optional.empty(), MediatorFixture.keeperOf("KZ-61"));
        Acting.runAsSystem(() -> assertThat(changeStatus.change(command)).isInstanceOf(Changed.class));
    }

    private List<ConsumerRecord<String, String>> of(MediatorId id) {
        consumer.poll(Duration.ofMillis(200)).forEach(arrived::add);
        return arrived.stream()
                .filter(event -> id.value().toString().equals(event.key()))
                .toList();
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
