package kz.ethnomediation.intake.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.CaseOutcome;
import kz.ethnomediation.intake.appeals.CaseStage;
import kz.ethnomediation.intake.appeals.FieldChange;
import kz.ethnomediation.intake.appeals.GivenAnswers;
import kz.ethnomediation.intake.appeals.InMemoryAppeals;
import kz.ethnomediation.intake.appeals.MirrorCase;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.registration.Desk;
import kz.ethnomediation.intake.registration.RegistrationFixture;
import kz.ethnomediation.platform.caller.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Triage, acceptance and what the case then shows, one after another. */
class VerbsTest {

    private static final TriageAppeal.Sheet TRIAGE = new TriageAppeal.Sheet(
            RegistrationFixture.answers(Answer.NO), Optional.of(Category.LAND), Optional.empty());
    private static final AcceptAppeal.Sheet ACCEPTANCE = new AcceptAppeal.Sheet(Optional.empty(), Optional.empty());

    private final Desk desk = new Desk(RegistrationFixture.LAST_EVENING);
    private final InMemoryAppeals appeals = desk.appeals;
    private final TriageAppeal triageAppeal = new TriageAppeal(desk.handling, desk);
    private final AcceptAppeal acceptAppeal = new AcceptAppeal(desk.handling);
    private final MirrorCase mirrorCase = new MirrorCase(appeals, desk.journal, desk);
    private UUID id;

    @BeforeEach
    void register() {
        id = desk.registered(RegistrationFixture.aRegistration()).id();
    }

    @Test
    void movesOnlyFromTheRevisionThatWasRead() {
        assertThat(triageAppeal.triage(id, 2, TRIAGE, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.Stale(1, Set.of()));
        assertThat(triageAppeal.triage(id, 1, TRIAGE, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(acceptAppeal.accept(id, 1, ACCEPTANCE, RegistrationFixture.OPERATOR))
                .isInstanceOfSatisfying(
                        AppealOutcome.Stale.class,
                        stale -> assertThat(stale.changed()).contains("status", "category", "corruption"));
    }

    @Test
    void correctsAWrongAnswerAsLongAsNothingHasFollowed() {
        var corrected =
                new TriageAppeal.Sheet(RegistrationFixture.answers(Answer.YES), Optional.empty(), Optional.empty());
        assertThat(triageAppeal.triage(id, 1, TRIAGE, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);

        assertThat(triageAppeal.triage(id, 2, corrected, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);

        var appeal = appeals.kept.get(id);
        assertThat(appeal.status()).isEqualTo(AppealStatus.TRIAGED);
        assertThat(appeal.revision()).isEqualTo(3);
        assertThat(appeal.attributes().category()).isEqualTo(Category.LAND);
        assertThat(appeals.history.getLast().changes()).containsExactly(new FieldChange("corruption", "NO", "YES"));
        assertThat(acceptAppeal.accept(id, 3, ACCEPTANCE, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.Excluded(ScopeAnswers.Exclusion.CORRUPTION));
    }

    @Test
    void keepsTheAnswersThatACorrectionDoesNotGive() {
        triaged(1, TRIAGE);

        triaged(2, severity(CriminalSeverity.GRAVE));

        var appeal = appeals.kept.get(id);
        assertThat(appeals.history.getLast().changes())
                .extracting(FieldChange::field)
                .containsExactly("criminalSeverity");
        assertThat(appeal.scopeAnswers().orElseThrow().corruption()).isEqualTo(Answer.NO);

        triaged(3, severity(CriminalSeverity.NOT_ASKED));
        assertThat(appeal.scopeAnswers()).contains(RegistrationFixture.answers(Answer.NO));
    }

    @Test
    void tellsNothingOfATriageThatChangesNothing() {
        triaged(1, TRIAGE);

        triaged(2, TRIAGE);
        triaged(
                2,
                new TriageAppeal.Sheet(
                        new GivenAnswers(null, null, null, null, null, null), Optional.empty(), Optional.empty()));

        assertThat(appeals.kept.get(id).revision()).isEqualTo(2);
        assertThat(appeals.history).extracting(AppealHistory.Entry::verb).containsExactly("registered", "triaged");
    }

    @Test
    void isUnknownOutsideTheCallersSight() {
        var stranger = RegistrationFixture.caller(Roles.OPERATOR, Optional.empty(), "KZ-75");

        assertThat(triageAppeal.triage(id, 1, TRIAGE, stranger)).isEqualTo(new AppealOutcome.Unknown());
        assertThat(triageAppeal.triage(id, 1, TRIAGE, RegistrationFixture.MEDIATING))
                .isEqualTo(new AppealOutcome.Unknown());
    }

    @Test
    void refusesEveryVerbOnceTheMatterIsWithItsCase() {
        accept();

        assertThat(triageAppeal.triage(id, 3, TRIAGE, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.WrongStatus(AppealStatus.ACCEPTED));
        assertThat(acceptAppeal.accept(id, 3, ACCEPTANCE, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.WrongStatus(AppealStatus.ACCEPTED));
    }

    @Test
    void mirrorsTheCaseWithoutTouchingTheRevision() {
        accept();

        mirrorCase.mirror(id, CaseStage.CLOSED, Optional.of(CaseOutcome.SETTLED), LocalDate.of(2026, 12, 30));
        mirrorCase.mirror(id, CaseStage.CLOSED, Optional.of(CaseOutcome.SETTLED), LocalDate.of(2026, 12, 30));

        var appeal = appeals.kept.get(id);
        assertThat(appeal.status()).isEqualTo(AppealStatus.CLOSED);
        assertThat(appeal.caseProgress().orElseThrow().closedOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(appeal.revision()).isEqualTo(3);
        assertThat(appeals.history)
                .extracting(AppealHistory.Entry::verb)
                .containsExactly("registered", "triaged", "accepted", "case-moved");
        mirrorCase.mirror(id, CaseStage.CONSULTATION, Optional.empty(), LocalDate.of(2026, 12, 31));
        assertThat(appeal.status()).isEqualTo(AppealStatus.ACCEPTED);
        assertThat(appeal.caseProgress().orElseThrow().closedOn()).isNull();
    }

    private static TriageAppeal.Sheet severity(CriminalSeverity severity) {
        return new TriageAppeal.Sheet(
                new GivenAnswers(null, null, null, null, null, severity), Optional.empty(), Optional.empty());
    }

    private void triaged(long revision, TriageAppeal.Sheet sheet) {
        assertThat(triageAppeal.triage(id, revision, sheet, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
    }

    private void accept() {
        assertThat(triageAppeal.triage(id, 1, TRIAGE, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(acceptAppeal.accept(id, 2, ACCEPTANCE, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
    }
}
