package kz.ethnomediation.reporting.facts.messaging;

import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.APPEAL;
import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.ORIGIN;
import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.event;
import static kz.ethnomediation.reporting.facts.messaging.GoldenEvents.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.reporting.facts.AnswerTermFact;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.InterethnicFact;
import kz.ethnomediation.reporting.facts.MovementKind;
import kz.ethnomediation.reporting.facts.NoticeFact;
import org.junit.jupiter.api.Test;

/** Reads the golden examples of intake's events about appeals with this service's own records. */
class ConsumedAppealEventsContractTest {

    private final List<AppealMovement> movements = new ArrayList<>();
    private final List<AnswerTermFact> terms = new ArrayList<>();
    private final List<NoticeFact> notices = new ArrayList<>();
    private final List<InterethnicFact> marks = new ArrayList<>();
    private final EventHandler appealEvents =
            new AppealEventsConsumer(movements::add, terms::add, marks::add, notices::add);

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
    void leavesWhatWasToldWhereAnApplicantIsPutRight() throws IOException {
        appealEvents.handle(event("appeal.registered.v1", example("appeal.registered.v1")));
        var told = List.copyOf(movements);

        appealEvents.handle(event("appeal.corrected.v1", example("appeal.corrected.v1")));

        assertThat(movements).isEqualTo(told);
        assertThat(terms).hasSize(1);
        assertThat(marks).isEmpty();
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
}
