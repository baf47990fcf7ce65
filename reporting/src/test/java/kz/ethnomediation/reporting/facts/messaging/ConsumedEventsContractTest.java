package kz.ethnomediation.reporting.facts.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.AnswerTermFact;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.InterethnicFact;
import kz.ethnomediation.reporting.facts.MediatorStatusFact;
import kz.ethnomediation.reporting.facts.MovementKind;
import kz.ethnomediation.reporting.facts.NoticeFact;
import kz.ethnomediation.reporting.facts.Origin;
import kz.ethnomediation.reporting.facts.SignalFact;
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
    private final List<AnswerTermFact> terms = new ArrayList<>();
    private final List<NoticeFact> notices = new ArrayList<>();
    private final List<InterethnicFact> marks = new ArrayList<>();
    private final EventHandler appealEvents =
            new AppealEventsConsumer(movements::add, terms::add, marks::add, notices::add);
    private final EventHandler caseEvents = new CaseEventsConsumer(movements::add);
    private final List<SignalFact> signals = new ArrayList<>();
    private final EventHandler signalEvents = new SignalEventsConsumer(signals::add);
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
            assertThat(movement.imported()).isFalse();
        });
        assertThat(terms).singleElement().satisfies(term -> {
            assertThat(term.appealId()).isEqualTo(APPEAL);
            assertThat(term.step()).isEqualTo(AnswerTermFact.Step.SET);
            assertThat(term.answerBy()).isEqualTo(LocalDate.of(2026, 12, 11));
            assertThat(term.effectiveOn()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(term.origin()).isEqualTo(ORIGIN);
        });
    }

    @Test
    void readsARegistrationWithoutATerm() throws IOException {
        var journalLine = (ObjectNode) example("appeal.registered.v1");
        var ignored = journalLine.remove("answerBy");

        appealEvents.handle(event("appeal.registered.v1", journalLine.put("imported", true)));

        assertThat(movements)
                .singleElement()
                .satisfies(line -> assertThat(line.imported()).isTrue());
        assertThat(terms).isEmpty();
    }

    @Test
    void readsTheEndOfAnAppealAtIntake() throws IOException {
        for (var type : List.of("appeal.redirected.v1", "appeal.ruled-out-of-scope.v1", "appeal.withdrawn.v1")) {
            appealEvents.handle(event(type, example(type)));
        }

        assertThat(movements)
                .extracting(AppealMovement::outcome, AppealMovement::ground)
                .containsExactly(
                        tuple(AppealOutcome.REDIRECTED, "LABOUR_INSPECTION"),
                        tuple(AppealOutcome.OUT_OF_SCOPE, "CORRUPTION"),
                        tuple(AppealOutcome.WITHDRAWN, null));
    }

    @Test
    void countsASealedCaseAsBefore() throws IOException {
        for (var type : List.of("case.sealed.v1", "case.unsealed.v1")) {
            caseEvents.handle(event(type, example(type)));
        }

        assertThat(movements).isEmpty();
    }

    @Test
    void readsWhatBecomesOfANotice() throws IOException {
        for (var type : List.of(
                "appeal.notice-issued.v1",
                "appeal.notice-delivered.v1",
                "appeal.notice-undelivered.v1",
                "appeal.notice-closed.v1")) {
            appealEvents.handle(event(type, example(type)));
        }

        var issued = example("appeal.notice-issued.v1");
        assertThat(notices)
                .extracting(NoticeFact::step, NoticeFact::code, NoticeFact::dueOn)
                .containsExactly(
                        tuple(
                                NoticeFact.Step.ISSUED,
                                issued.path("kind").asText(),
                                LocalDate.parse(issued.path("dueOn").asText())),
                        tuple(
                                NoticeFact.Step.DELIVERED,
                                example("appeal.notice-delivered.v1")
                                        .path("method")
                                        .asText(),
                                null),
                        tuple(
                                NoticeFact.Step.UNDELIVERED,
                                example("appeal.notice-undelivered.v1")
                                        .path("method")
                                        .asText(),
                                null),
                        tuple(NoticeFact.Step.CLOSED, "UNREACHABLE", null));
        assertThat(notices).extracting(NoticeFact::appealId).containsOnly(APPEAL);
        assertThat(movements).isEmpty();
    }

    @Test
    void readsATransfer() throws IOException {
        appealEvents.handle(event("appeal.transferred.v1", example("appeal.transferred.v1")));

        assertThat(movements).singleElement().satisfies(transfer -> {
            assertThat(transfer.kind()).isEqualTo(MovementKind.TRANSFERRED);
            assertThat(transfer.fromRegion()).isEqualTo("KZ-61");
            assertThat(transfer.attributes().region()).isEqualTo("KZ-79");
            assertThat(transfer.effectiveOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        });
    }

    @Test
    void readsWhatBecomesOfTheTerm() throws IOException {
        for (var type : List.of("appeal.deadline-changed.v1", "appeal.replied.v1")) {
            appealEvents.handle(event(type, example(type)));
        }

        assertThat(terms)
                .extracting(AnswerTermFact::step, AnswerTermFact::answerBy, AnswerTermFact::effectiveOn)
                .containsExactly(
                        tuple(AnswerTermFact.Step.MOVED, LocalDate.of(2027, 1, 20), LocalDate.of(2026, 12, 8)),
                        tuple(AnswerTermFact.Step.ANSWERED, LocalDate.of(2026, 12, 11), LocalDate.of(2026, 11, 27)));
        assertThat(movements).isEmpty();
    }

    @Test
    void readsAnotherJudgementOfTheInterethnicSide() throws IOException {
        appealEvents.handle(event("appeal.interethnic-flag-changed.v1", example("appeal.interethnic-flag-changed.v1")));

        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(mark.appealId()).isEqualTo(APPEAL);
            assertThat(mark.from()).isEqualTo("NOT_ASSESSED");
            assertThat(mark.to()).isEqualTo("YES");
            assertThat(mark.origin()).isEqualTo(ORIGIN);
        });
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
