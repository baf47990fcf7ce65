package kz.ethnomediation.reporting.facts.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.MediatorStatusFact;
import kz.ethnomediation.reporting.facts.MovementKind;
import kz.ethnomediation.reporting.facts.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the golden examples of the contracts with this service's own records. */
class ConsumedEventsContractTest {

    private static final UUID APPEAL = UUID.fromString("018f0000-0000-7000-8000-00000000a001");
    private static final UUID MEDIATOR = UUID.fromString("018f0000-0000-7000-8000-000000000061");
    private static final Origin ORIGIN =
            new Origin(new UUID(0, 7), "/owner", 41, Instant.parse("2026-11-20T05:00:01Z"));

    private final List<AppealMovement> movements = new ArrayList<>();
    private final List<MediatorStatusFact> standings = new ArrayList<>();
    private final EventHandler appealEvents = new AppealEventsConsumer(movements::add);
    private final EventHandler caseEvents = new CaseEventsConsumer(movements::add);
    private final EventHandler mediatorEvents = new MediatorEventsConsumer(standings::add);

    @Test
    void readsARegistration() throws IOException {
        appealEvents.handle(event("appeal.registered.v1", example("appeal.registered.v1")));

        assertThat(movements).singleElement().satisfies(movement -> {
            assertThat(movement.appealId()).isEqualTo(APPEAL);
            assertThat(movement.kind()).isEqualTo(MovementKind.REGISTERED);
            assertThat(movement.effectiveOn()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(movement.recordedAt()).isEqualTo(Instant.parse("2026-11-20T05:00:00Z"));
            assertThat(movement.origin()).isEqualTo(ORIGIN);
            assertThat(movement.attributes().region()).isEqualTo("KZ-61");
            assertThat(movement.attributes().office()).isEqualTo("61-01");
            assertThat(movement.attributes().interethnic()).isEqualTo("NOT_ASSESSED");
            assertThat(movement.attributes().district()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "case.closed-at-consultation.v1, CLOSED_AT_CONSULTATION, RESOLVED",
        "case.settlement-signed.v1, SETTLED,",
    })
    void readsTheEndOfACase(String type, AppealOutcome outcome, @Nullable String ground) throws IOException {
        caseEvents.handle(event(type, example(type)));

        assertThat(movements).singleElement().satisfies(movement -> {
            assertThat(movement.appealId()).isEqualTo(APPEAL);
            assertThat(movement.outcome()).isEqualTo(outcome);
            assertThat(movement.ground()).isEqualTo(ground);
        });
    }

    /** Their contracts come with the issues that write them; what all events about appeals share is enough to count them. */
    @ParameterizedTest
    @CsvSource({
        "appeal.redirected.v1, REDIRECTED",
        "appeal.ruled-out-of-scope.v1, OUT_OF_SCOPE",
        "appeal.withdrawn.v1, WITHDRAWN",
        "case.terminated.v1, TERMINATED",
    })
    void knowsTheOtherEndingsByName(String type, AppealOutcome outcome) throws IOException {
        var consumer = type.startsWith("case") ? caseEvents : appealEvents;

        consumer.handle(event(type, example("case.settlement-signed.v1")));

        assertThat(movements)
                .singleElement()
                .extracting(AppealMovement::outcome)
                .isEqualTo(outcome);
    }

    @Test
    void readsAReopening() throws IOException {
        caseEvents.handle(event("case.reopened.v1", example("case.settlement-signed.v1")));

        assertThat(movements).singleElement().extracting(AppealMovement::kind).isEqualTo(MovementKind.REOPENED);
    }

    @ParameterizedTest
    @CsvSource({
        "mediator.registered.v1, CANDIDATE,",
        "mediator.activated.v1, ACTIVE,",
        "mediator.suspended.v1, SUSPENDED, OWN_REQUEST",
        "mediator.excluded.v1, EXCLUDED, OWN_REQUEST"
    })
    void readsTheStandingOfAMediator(String type, String status, @Nullable String ground) throws IOException {
        mediatorEvents.handle(event(type, example(type)));

        assertThat(standings).singleElement().satisfies(fact -> {
            assertThat(fact.mediatorId()).isEqualTo(MEDIATOR);
            assertThat(fact.status()).hasToString(status);
            assertThat(fact.registerRegion()).isEqualTo("KZ-61");
            assertThat(fact.kind()).isEqualTo("PROFESSIONAL");
            assertThat(fact.ethnomediator()).isTrue();
            assertThat(fact.ground()).isEqualTo(ground);
            assertThat(fact.origin()).isEqualTo(ORIGIN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"appeal.triaged.v1", "appeal.accepted.v1", "case.opened.v1", "case.contract-signed.v1"})
    void leavesStepsInBetweenAlone(String type) throws IOException {
        var consumer = type.startsWith("case") ? caseEvents : appealEvents;

        consumer.handle(event(type, example(type)));

        assertThat(movements).isEmpty();
    }

    @Test
    void listensToTheOwnersTopics() {
        assertThat(List.of(appealEvents.topic(), caseEvents.topic(), mediatorEvents.topic()))
                .containsExactly(
                        "ethnomediation.appeal-events", "ethnomediation.case-events", "ethnomediation.mediator-events");
    }

    private static ReceivedEvent event(String type, JsonNode data) {
        return new ReceivedEvent(
                ORIGIN.eventId(),
                "kz.ethnomediation." + type,
                ORIGIN.source(),
                APPEAL,
                1,
                Instant.parse("2026-11-20T05:00:00Z"),
                ORIGIN.feedSeq(),
                ORIGIN.loggedAt(),
                data);
    }

    private static JsonNode example(String type) throws IOException {
        var file = "/contracts/events/" + type + ".example.json";
        try (var stream = ConsumedEventsContractTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream, file));
        }
    }
}
