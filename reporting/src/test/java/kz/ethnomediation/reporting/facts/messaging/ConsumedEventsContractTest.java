package kz.ethnomediation.reporting.facts.messaging;

import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.APPEAL;
import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.MEDIATOR;
import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.ORIGIN;
import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.event;
import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.MediatorStatusFact;
import kz.ethnomediation.reporting.facts.MovementKind;
import kz.ethnomediation.reporting.facts.SignalFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the golden examples of the other contracts with this service's own records. */
class ConsumedEventsContractTest {

    private final List<AppealMovement> movements = new ArrayList<>();
    private final List<MediatorStatusFact> standings = new ArrayList<>();
    private final EventHandler appealEvents = new AppealEventsConsumer(movements::add, _ -> {}, _ -> {}, _ -> {});
    private final EventHandler caseEvents = new CaseEventsConsumer(movements::add);
    private final List<SignalFact> signals = new ArrayList<>();
    private final EventHandler signalEvents = new SignalEventsConsumer(signals::add);
    private final EventHandler mediatorEvents = new MediatorEventsConsumer(standings::add);

    @Test
    void countsASealedCaseAsBefore() throws IOException {
        for (var type : List.of("case.sealed.v1", "case.unsealed.v1")) {
            caseEvents.handle(event(type, example(type)));
        }

        assertThat(movements).isEmpty();
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

    /** Its contract comes with the issue that writes it; what all events about appeals share is enough to count it. */
    @Test
    void knowsATerminationByName() throws IOException {
        caseEvents.handle(event("case.terminated.v1", example("case.settlement-signed.v1")));

        assertThat(movements)
                .singleElement()
                .extracting(AppealMovement::outcome)
                .isEqualTo(AppealOutcome.TERMINATED);
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
    @CsvSource({
        "signal.raised.v1, RAISED, 2026-11-20T05:00:00Z",
        "signal.verified.v1, VERIFIED, 2026-11-20T05:30:00Z",
        "signal.dismissed.v1, DISMISSED, 2026-11-20T05:30:00Z",
        "signal.escalated.v1, ESCALATED, 2026-11-20T05:30:00Z",
        "signal.responded.v1, RESPONDED, 2026-11-20T08:45:00Z",
        "signal.closed.v1, CLOSED, 2026-12-21T05:00:00Z"
    })
    void readsWhatBecomesOfASignal(String type, SignalFact.Step step, Instant moment) throws IOException {
        signalEvents.handle(event(type, example(type)));

        assertThat(signals).singleElement().satisfies(fact -> {
            assertThat(fact.step()).isEqualTo(step);
            assertThat(fact.happenedAt()).isEqualTo(moment);
            assertThat(fact.replyBy()).isEqualTo(Instant.parse("2026-11-21T05:00:00Z"));
            assertThat(fact.region()).isEqualTo("KZ-61");
            assertThat(fact.district()).isEqualTo("615200000");
            assertThat(fact.riskFactor()).isEqualTo("LAND");
            assertThat(fact.tension()).isEqualTo(4);
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
        assertThat(List.of(appealEvents.topic(), caseEvents.topic(), mediatorEvents.topic(), signalEvents.topic()))
                .containsExactly(
                        "ethnomediation.appeal-events",
                        "ethnomediation.case-events",
                        "ethnomediation.mediator-events",
                        "ethnomediation.signal-events");
    }
}
