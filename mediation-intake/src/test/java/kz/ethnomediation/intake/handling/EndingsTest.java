package kz.ethnomediation.intake.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.FieldChange;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.intake.codes.OutOfScopeGround;
import kz.ethnomediation.intake.codes.RedirectionBody;
import kz.ethnomediation.intake.registration.Desk;
import kz.ethnomediation.intake.registration.RegistrationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an appeal ends at intake, and the interethnic flag that may be raised until then. */
class EndingsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T05:00:00Z");

    private final Desk desk = new Desk(MONDAY);
    private final RedirectAppeal redirectAppeal = new RedirectAppeal(desk.handling, desk.terms);
    private final RuleOutOfScope ruleOutOfScope = new RuleOutOfScope(desk.handling, desk);
    private final WithdrawAppeal withdrawAppeal = new WithdrawAppeal(desk.handling);
    private final AssessInterethnic assessInterethnic = new AssessInterethnic(desk.handling);
    private UUID id;

    @BeforeEach
    void register() {
        id = desk.registered(RegistrationFixture.aRegistration()).id();
    }

    @Test
    void sendsOnOnlyWhatWasTriagedAndSaysWhetherInTime() {
        assertThat(redirect(1)).isEqualTo(new AppealOutcome.WrongStatus(AppealStatus.REGISTERED));
        triage(Answer.YES);
        desk.at(Instant.parse("2026-11-05T05:00:00Z"));

        assertThat(redirect(2)).isInstanceOf(AppealOutcome.Done.class);
        assertThat(desk.appeals.published.getLast())
                .isInstanceOfSatisfying(
                        AppealEvent.Redirected.class,
                        redirected -> assertThat(redirected.inTerm()).isTrue());
        assertThat(redirect(3)).isEqualTo(new AppealOutcome.WrongStatus(AppealStatus.REDIRECTED));
        assertThat(triaged(3, Answer.NO)).isEqualTo(new AppealOutcome.WrongStatus(AppealStatus.REDIRECTED));
    }

    @Test
    void recordsARedirectionAfterThreeWorkingDaysAsLate() {
        triage(Answer.YES);
        desk.at(Instant.parse("2026-11-06T05:00:00Z"));

        assertThat(redirect(2)).isInstanceOf(AppealOutcome.Done.class);
        assertThat(((AppealEvent.Redirected) desk.appeals.published.getLast()).inTerm())
                .isFalse();
    }

    @Test
    void saysWhereToAnAppealOfAnotherKindGoes() {
        triage(Answer.NO);
        var nowhere =
                new RedirectAppeal.Sheet(RedirectionBody.OTHER, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(redirectAppeal.redirect(id, 2, nowhere, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.Invalid("/bodyName", "required"));

        var named = new RedirectAppeal.Sheet(
                RedirectionBody.OTHER, Optional.empty(), Optional.of("Bureau 7"), Optional.empty(), Optional.empty());
        assertThat(redirectAppeal.redirect(id, 2, named, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(desk.appeals.kept.get(id).ending().orElseThrow().bodyName()).isEqualTo("Bureau 7");
    }

    @Test
    void owesNoAnswerOnceTheMatterHasEnded() {
        triage(Answer.YES);
        var sheet = new RuleOutOfScope.Sheet(OutOfScopeGround.CORRUPTION, Optional.empty(), Optional.empty());

        assertThat(ruleOutOfScope.rule(id, 2, sheet, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        var appeal = desk.appeals.kept.get(id);
        assertThat(appeal.status()).isEqualTo(AppealStatus.OUT_OF_SCOPE);
        assertThat(((AppealEvent.RuledOutOfScope) desk.appeals.published.getLast()).ruleIds())
                .containsExactly("LoM-1-4");
        assertThat(appeal.answerDuty().isOverdue(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(new AnswerAppeal(desk.handling)
                        .answer(
                                id,
                                new AnswerAppeal.Sheet(AnswerMethod.ORAL, Optional.empty(), Optional.empty()),
                                RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.AlreadyAnswered());
    }

    @Test
    void isNotRuledOutOnAGroundThatTheAnswersDeny() {
        triage(Answer.NO);

        assertThat(rule(OutOfScopeGround.CORRUPTION))
                .isEqualTo(new AppealOutcome.Invalid("/ground", "contradicts-answers"));
        assertThat(rule(OutOfScopeGround.THIRD_PARTY_INTERESTS))
                .isEqualTo(new AppealOutcome.Invalid("/ground", "contradicts-answers"));
        assertThat(desk.appeals.kept.get(id).status()).isEqualTo(AppealStatus.TRIAGED);
        assertThat(rule(OutOfScopeGround.INCAPABLE_PARTY)).isInstanceOf(AppealOutcome.Done.class);
        assertThat(rule(OutOfScopeGround.CORRUPTION)).isInstanceOf(AppealOutcome.Stale.class);
    }

    @Test
    void isRuledOutByTheRulesThatTriageAskedBy() {
        triage(Answer.YES);
        desk.asks("scope-questions 2");

        assertThat(rule(OutOfScopeGround.CORRUPTION)).isInstanceOf(AppealOutcome.Done.class);
        assertThat(((AppealEvent.RuledOutOfScope) desk.appeals.published.getLast()).ruleIds())
                .containsExactly("LoM-1-4");
    }

    @Test
    void isTakenBackOnADayBeforeTheLastStepButNotBeforeItCame() {
        desk.at(Instant.parse("2026-11-16T05:00:00Z"));
        triage(Answer.NO);

        assertThat(withdraw(LocalDate.of(2026, 11, 1)))
                .isEqualTo(new AppealOutcome.Invalid("/occurredOn", "before-receipt"));
        assertThat(withdraw(LocalDate.of(2026, 11, 17))).isEqualTo(new AppealOutcome.Invalid("/occurredOn", "ahead"));
        assertThat(withdraw(LocalDate.of(2026, 11, 10))).isInstanceOf(AppealOutcome.Done.class);
        assertThat(desk.appeals.kept.get(id).ending().orElseThrow().endedOn()).isEqualTo(LocalDate.of(2026, 11, 10));
    }

    @Test
    void isTakenBackWhateverWasReadAndOnce() {
        triage(Answer.NO);

        assertThat(withdrawAppeal.withdraw(id, Optional.empty(), RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(withdrawAppeal.withdraw(id, Optional.empty(), RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.WrongStatus(AppealStatus.WITHDRAWN));
    }

    @Test
    void writesWhoRaisedTheFlagWhenAndWhy() {
        desk.at(Instant.parse("2026-11-04T05:00:00Z"));
        var sheet = new AssessInterethnic.Sheet(Interethnic.YES, "leaflets in the street", Optional.empty());

        assertThat(assessInterethnic.assess(id, 1, sheet, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        AppealHistory.Entry entry = desk.appeals.history.getLast();
        assertThat(entry.actor().login()).isEqualTo("operator");
        assertThat(entry.effectiveOn()).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThat(entry.reason()).contains("leaflets in the street");
        assertThat(entry.changes()).containsExactly(new FieldChange("interethnic", "NOT_ASSESSED", "YES"));
    }

    @Test
    void showsTheFlagAsItWasAssessedLast() {
        assertThat(flagsAfter(1, Interethnic.YES)).containsExactly("INTERETHNIC");
        assertThat(flagsAfter(2, Interethnic.NO)).isEmpty();
    }

    private List<String> flagsAfter(long revision, Interethnic assessed) {
        var sheet = new AssessInterethnic.Sheet(assessed, "looked at again", Optional.empty());
        assertThat(assessInterethnic.assess(id, revision, sheet, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        return desk.appeals.kept.get(id).flags();
    }

    private AppealOutcome rule(OutOfScopeGround ground) {
        var sheet = new RuleOutOfScope.Sheet(ground, Optional.empty(), Optional.empty());
        return ruleOutOfScope.rule(id, 2, sheet, RegistrationFixture.OPERATOR);
    }

    private AppealOutcome withdraw(LocalDate on) {
        return withdrawAppeal.withdraw(id, Optional.of(on), RegistrationFixture.OPERATOR);
    }

    private AppealOutcome redirect(long revision) {
        var sheet =
                new RedirectAppeal.Sheet(RedirectionBody.POLICE, Optional.empty(), Optional.empty(), Optional.empty());
        return redirectAppeal.redirect(id, revision, sheet, RegistrationFixture.OPERATOR);
    }

    private void triage(Answer corruption) {
        assertThat(triaged(1, corruption)).isInstanceOf(AppealOutcome.Done.class);
    }

    private AppealOutcome triaged(long revision, Answer corruption) {
        var sheet = new TriageAppeal.Sheet(
                RegistrationFixture.answers(corruption), Optional.of(Category.LAND), Optional.empty());
        return new TriageAppeal(desk.handling, desk).triage(id, revision, sheet, RegistrationFixture.OPERATOR);
    }
}
