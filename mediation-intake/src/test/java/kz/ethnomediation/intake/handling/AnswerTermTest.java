package kz.ethnomediation.intake.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealFilter;
import kz.ethnomediation.intake.appeals.AppealLine;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.CaseOutcome;
import kz.ethnomediation.intake.appeals.CaseStage;
import kz.ethnomediation.intake.appeals.MirrorCase;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.registration.Desk;
import kz.ethnomediation.intake.registration.RegistrationFixture;
import kz.ethnomediation.intake.terms.TermVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The term of the answer, from registration on: Monday 2 November 2026, 15 working days, so until 23 November. */
class AnswerTermTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T05:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    private final Desk desk = new Desk(MONDAY);
    private final AnswerAppeal answerAppeal = new AnswerAppeal(desk.handling);
    private final ExtendAnswer extendAnswer = new ExtendAnswer(desk.handling, desk.terms);
    private final MirrorCase mirrorCase = new MirrorCase(desk.appeals, desk.journal, desk);
    private UUID id;

    @BeforeEach
    void register() {
        id = desk.registered(RegistrationFixture.aRegistration()).id();
    }

    @Test
    void isNeverOverdueWhereTheAnswerCameInTimeHoweverLongTheMediationTakes() {
        acceptOn(3);
        answerOn(5);
        mirrorCase.mirror(id, CaseStage.MEDIATION, Optional.empty(), day(6));

        assertThat(overdueOn(70)).isFalse();
        assertThat(desk.appeals.kept.get(id).answerDuty().answeredOn()).isEqualTo(day(5));
    }

    @Test
    void isOverdueFromTheSixteenthWorkingDayOnWhereNobodyAnswered() {
        acceptOn(3);
        mirrorCase.mirror(id, CaseStage.MEDIATION, Optional.empty(), day(6));

        assertThat(desk.appeals.kept.get(id).answerBy()).contains(LAST_DAY);
        assertThat(isOverdue(LAST_DAY)).isFalse();
        assertThat(isOverdue(LAST_DAY.plusDays(1))).isTrue();
        assertThat(overdueOn(70)).isTrue();
    }

    @Test
    void isMetByTheEndOfTheMatter() {
        acceptOn(3);
        mirrorCase.mirror(id, CaseStage.CLOSED, Optional.of(CaseOutcome.CLOSED_AT_CONSULTATION), day(3));

        assertThat(overdueOn(70)).isFalse();
        assertThat(desk.appeals.kept.get(id).answerDuty().answeredOn()).isEqualTo(day(3));
    }

    @Test
    void recordsALateAnswerAsLateAndTakesNoSecondOne() {
        desk.at(MONDAY.plusSeconds(30 * 86_400L));

        assertThat(answer(LocalDate.of(2026, 11, 24))).isInstanceOf(AppealOutcome.Done.class);
        assertThat(desk.appeals.published.getLast())
                .isInstanceOfSatisfying(
                        AppealEvent.Replied.class,
                        replied -> assertThat(replied.late()).isTrue());
        assertThat(answer(LocalDate.of(2026, 11, 25))).isEqualTo(new AppealOutcome.AlreadyAnswered());
    }

    @Test
    void isTimelyWhereALetterInTimeIsWrittenDownLate() {
        acceptOn(16);
        desk.at(MONDAY.plusSeconds(30 * 86_400L));

        assertThat(answer(LocalDate.of(2026, 11, 1)))
                .isEqualTo(new AppealOutcome.Invalid("/occurredOn", "before-receipt"));
        assertThat(answer(day(10))).isInstanceOf(AppealOutcome.Done.class);
        assertThat(((AppealEvent.Replied) desk.appeals.published.getLast()).late())
                .isFalse();
        assertThat(desk.appeals.kept.get(id).lastFactOn()).isEqualTo(day(16));
    }

    @Test
    void isExtendedOnceUpToTheLimitAndBeforeItIsOver() {
        assertThat(extend(1, LAST_DAY)).isEqualTo(new AppealOutcome.Invalid("/until", "not-later"));
        assertThat(extend(1, LocalDate.of(2027, 1, 6)))
                .isEqualTo(new AppealOutcome.Invalid("/until", "beyond-the-limit"));
        assertThat(extend(1, LocalDate.of(2027, 1, 5))).isInstanceOf(AppealOutcome.Done.class);
        assertThat(extend(2, LocalDate.of(2026, 12, 31))).isEqualTo(new AppealOutcome.AlreadyExtended());

        assertThat(desk.appeals.kept.get(id).answerBy()).contains(LocalDate.of(2027, 1, 5));
        assertThat(desk.appeals.published.getLast())
                .isInstanceOfSatisfying(
                        AppealEvent.DeadlineChanged.class,
                        changed -> assertThat(changed.previousAnswerBy()).isEqualTo(LAST_DAY));
    }

    @Test
    void cannotBeExtendedOnceItIsOver() {
        desk.at(MONDAY.plusSeconds(22 * 86_400L));

        assertThat(extend(1, LocalDate.of(2026, 12, 31))).isEqualTo(new AppealOutcome.NoTermRuns());
        assertThat(extend(1, LocalDate.of(2026, 12, 31), Optional.of(day(20))))
                .isEqualTo(new AppealOutcome.NoTermRuns());
    }

    @Test
    void explainsItself() {
        assertThat(deadlines()).singleElement().satisfies(answer -> {
            assertThat(answer.lastDay()).isEqualTo(LAST_DAY);
            assertThat(answer.computed().explanation().kk()).contains("23.11.2026");
            assertThat(answer.computed().explanation().ru()).contains("23.11.2026");
            assertThat(answer.computed().calendarVersion()).contains("holidays-2");
        });
    }

    @Test
    void explainsItsExtensionByTheDecisionAndItsOwnBasis() {
        desk.at(MONDAY.plusSeconds(8 * 86_400L));
        assertThat(extend(1, day(30))).isInstanceOf(AppealOutcome.Done.class);
        desk.at(MONDAY.plusSeconds(24 * 86_400L));

        var deadlines = deadlines();

        assertThat(deadlines)
                .extracting(AppealDeadline::code)
                .containsExactly(DeadlineCode.ANSWER, DeadlineCode.EXTENSION);
        assertThat(deadlines.getFirst().lastDay()).isEqualTo(LAST_DAY);
        assertThat(deadlines.getFirst().explanation().ru()).contains("Последний день: 23.11.2026");
        assertThat(deadlines.getFirst().overdue()).isFalse();
        var extension = deadlines.getLast();
        assertThat(extension.lastDay()).isEqualTo(day(30));
        assertThat(extension.overdue()).isFalse();
        assertThat(extension.extension().orElseThrow().decidedOn()).isEqualTo(day(10));
        assertThat(extension.computed().lastDay()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(extension.explanation().kk())
                .contains("ӘРПК 76-бабы", "10.11.2026", "23.11.2026", "Соңғы күн: 30.11.2026", "Шегі: 05.01.2027");
        assertThat(extension.explanation().ru()).contains("Последний день: 30.11.2026", "term-policy-1");
        assertThat(extension.explanation().en())
                .contains("decision of 10 November 2026", "Last day: 30 November 2026", "Limit: 5 January 2027");
        desk.at(MONDAY.plusSeconds(29 * 86_400L));
        assertThat(deadlines()).extracting(AppealDeadline::overdue).containsExactly(false, true);
    }

    @Test
    void isExplainedByTheListsItWasCountedWithOnTheDayOfRegistration() {
        desk.at(Instant.parse("2026-03-17T14:00:00Z"));
        var web = desk.registered(RegistrationFixture.aRegistration().through(Channel.WEB));
        id = web.id();

        assertThat(web.answerDuty().versions()).contains(new TermVersions("term-policy-1", "holidays-2 moved-days-1"));
        assertThat(deadlines()).singleElement().satisfies(answer -> {
            assertThat(answer.computed().calendarVersion()).isEqualTo("holidays-2 moved-days-1");
            assertThat(web.answerBy()).contains(answer.lastDay());
        });
    }

    private List<AppealDeadline> deadlines() {
        return new ExplainDeadlines(desk.appeals, desk.terms, desk)
                .of(id, RegistrationFixture.OPERATOR)
                .orElseThrow();
    }

    private void acceptOn(int dayOfMonth) {
        desk.at(MONDAY.plusSeconds((dayOfMonth - 2) * 86_400L));
        var triage = new TriageAppeal.Sheet(
                RegistrationFixture.answers(Answer.NO), Optional.of(Category.LAND), Optional.empty());
        assertThat(new TriageAppeal(desk.handling, desk).triage(id, 1, triage, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        var acceptance = new AcceptAppeal.Sheet(Optional.empty(), Optional.empty());
        assertThat(new AcceptAppeal(desk.handling).accept(id, 2, acceptance, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
    }

    private void answerOn(int dayOfMonth) {
        desk.at(MONDAY.plusSeconds((dayOfMonth - 2) * 86_400L));
        assertThat(answer(day(dayOfMonth))).isInstanceOf(AppealOutcome.Done.class);
    }

    private AppealOutcome answer(LocalDate on) {
        var sheet = new AnswerAppeal.Sheet(AnswerMethod.WRITTEN, Optional.empty(), Optional.of(on));
        return answerAppeal.answer(id, sheet, RegistrationFixture.OPERATOR);
    }

    private AppealOutcome extend(long revision, LocalDate until) {
        return extend(revision, until, Optional.empty());
    }

    private AppealOutcome extend(long revision, LocalDate until, Optional<LocalDate> decidedOn) {
        var sheet = new ExtendAnswer.Sheet(until, "the file is at the court", decidedOn);
        return extendAnswer.extend(id, revision, sheet, RegistrationFixture.OPERATOR);
    }

    private boolean overdueOn(int days) {
        return isOverdue(LocalDate.of(2026, 11, 2).plusDays(days));
    }

    private boolean isOverdue(LocalDate today) {
        var filter = new AppealFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        return desk.appeals.page(filter, Sight.of(RegistrationFixture.OPERATOR), today, 10).stream()
                .anyMatch(AppealLine::overdue);
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }
}
