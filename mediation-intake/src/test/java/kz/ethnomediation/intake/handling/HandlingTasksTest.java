package kz.ethnomediation.intake.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.intake.codes.RedirectionBody;
import kz.ethnomediation.intake.registration.Desk;
import kz.ethnomediation.intake.registration.RegistrationFixture;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandlingTasksTest {

    private static final Caller COORDINATOR =
            RegistrationFixture.caller(Roles.REGIONAL_COORDINATOR, Optional.empty(), "KZ-61");
    private static final Caller TAKING = RegistrationFixture.caller(Roles.OPERATOR, Optional.empty(), "KZ-75");

    private final Desk desk = new Desk(Instant.parse("2026-11-02T05:00:00Z"));
    private final HandlingTasks tasks = new HandlingTasks(desk.appeals, desk.terms, desk);
    private UUID id;

    @BeforeEach
    void register() {
        id = desk.registered(RegistrationFixture.aRegistration()).id();
    }

    @Test
    void holdsTheAnswerUntilItIsGiven() {
        assertThat(open(RegistrationFixture.OPERATOR)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("answer-appeal");
            assertThat(task.dueOn()).contains(LocalDate.of(2026, 11, 23));
            assertThat(task.subject()).isEqualTo("/api/v1/appeals/" + id);
        });

        var sheet = new AnswerAppeal.Sheet(AnswerMethod.ORAL, Optional.empty(), Optional.empty());
        done(new AnswerAppeal(desk.handling).answer(id, sheet, RegistrationFixture.OPERATOR));
        assertThat(open(RegistrationFixture.OPERATOR)).isEmpty();
    }

    @Test
    void asksTheOtherRegionAndOnlyIt() {
        var offer = new OfferTransfer.Sheet("KZ-75", Optional.empty(), "the applicant has moved", Optional.empty());
        done(new OfferTransfer(desk.handling, desk).offer(id, 1, offer, RegistrationFixture.OPERATOR));

        assertThat(open(TAKING)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("decide-transfer");
            assertThat(task.dueOn()).contains(LocalDate.of(2026, 11, 5));
        });
        assertThat(open(RegistrationFixture.OPERATOR)).extracting(Task::kind).containsExactly("answer-appeal");
    }

    @Test
    void holdsTheSendingOnOfWhatTheLawExcludesUntilItIsDone() {
        var triage = new TriageAppeal.Sheet(
                RegistrationFixture.answers(Answer.YES), Optional.of(Category.LAND), Optional.empty());
        done(new TriageAppeal(desk.handling, desk).triage(id, 1, triage, RegistrationFixture.OPERATOR));

        assertThat(open(RegistrationFixture.OPERATOR)).anySatisfy(task -> {
            assertThat(task.kind()).isEqualTo("redirect-appeal");
            assertThat(task.dueOn()).contains(LocalDate.of(2026, 11, 5));
            assertThat(task.subject()).isEqualTo("/api/v1/appeals/" + id);
        });
        assertThat(open(TAKING)).isEmpty();
        var sheet =
                new RedirectAppeal.Sheet(RedirectionBody.POLICE, Optional.empty(), Optional.empty(), Optional.empty());
        done(new RedirectAppeal(desk.handling, desk.terms).redirect(id, 2, sheet, RegistrationFixture.OPERATOR));
        assertThat(open(RegistrationFixture.OPERATOR)).isEmpty();
    }

    @Test
    void raisesNoAlarmOfThePastForALineOfAPaperJournal() {
        var line = desk.registered(
                RegistrationFixture.aRegistration().imported().receivedAt(Instant.parse("2016-11-02T05:00:00Z")));
        var triage = new TriageAppeal.Sheet(
                RegistrationFixture.answers(Answer.YES), Optional.of(Category.LAND), Optional.empty());
        done(new TriageAppeal(desk.handling, desk).triage(line.id(), 1, triage, RegistrationFixture.OPERATOR));

        assertThat(open(RegistrationFixture.OPERATOR)).extracting(Task::kind).containsExactly("answer-appeal");
        var sheet =
                new RedirectAppeal.Sheet(RedirectionBody.POLICE, Optional.empty(), Optional.empty(), Optional.empty());
        done(new RedirectAppeal(desk.handling, desk.terms).redirect(line.id(), 2, sheet, RegistrationFixture.OPERATOR));
    }

    @Test
    void tellsTheCoordinatorOfARaisedFlag() {
        assertThat(open(COORDINATOR)).extracting(Task::kind).containsExactly("answer-appeal");
        var raised = new AssessInterethnic.Sheet(Interethnic.YES, "leaflets", Optional.empty());
        done(new AssessInterethnic(desk.handling).assess(id, 1, raised, RegistrationFixture.OPERATOR));

        assertThat(open(COORDINATOR)).extracting(Task::kind).contains("look-at-interethnic-side");
        assertThat(open(RegistrationFixture.OPERATOR)).extracting(Task::kind).containsExactly("answer-appeal");
        triagedAndAccepted();
        assertThat(open(COORDINATOR)).extracting(Task::kind).contains("look-at-interethnic-side");
    }

    @Test
    void asksTheCoordinatorNoLongerWhenTheMatterHasEnded() {
        var raised = new AssessInterethnic.Sheet(Interethnic.YES, "leaflets", Optional.empty());
        done(new AssessInterethnic(desk.handling).assess(id, 1, raised, RegistrationFixture.OPERATOR));
        done(new WithdrawAppeal(desk.handling).withdraw(id, Optional.empty(), RegistrationFixture.OPERATOR));
        assertThat(open(COORDINATOR)).isEmpty();
    }

    private void triagedAndAccepted() {
        var answers = new TriageAppeal.Sheet(
                RegistrationFixture.answers(Answer.NO), Optional.of(Category.LAND), Optional.empty());
        done(new TriageAppeal(desk.handling, desk).triage(id, 2, answers, RegistrationFixture.OPERATOR));
        var sheet = new AcceptAppeal.Sheet(Optional.empty(), Optional.empty());
        done(new AcceptAppeal(desk.handling).accept(id, 3, sheet, RegistrationFixture.OPERATOR));
    }

    private List<Task> open(Caller caller) {
        return tasks.open(caller, LocalDate.of(2026, 11, 2), 50);
    }

    private static void done(AppealOutcome outcome) {
        assertThat(outcome).isInstanceOf(AppealOutcome.Done.class);
    }
}
