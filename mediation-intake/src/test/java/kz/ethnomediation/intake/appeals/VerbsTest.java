package kz.ethnomediation.intake.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.platform.caller.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Triage, acceptance and what the case then shows, one after another. */
class VerbsTest {

    private static final TriageAppeal.Sheet TRIAGE = new TriageAppeal.Sheet(
            RegistrationFixture.answers(Answer.NO), Optional.of(Category.LAND), Optional.empty());
    private static final AcceptAppeal.Sheet ACCEPTANCE = new AcceptAppeal.Sheet(Optional.empty(), Optional.empty());

    private final InstantSource clock = InstantSource.fixed(RegistrationFixture.LAST_EVENING);
    private final InMemoryAppeals appeals = new InMemoryAppeals();
    private final AppealJournal journal = new AppealJournal(appeals, appeals);
    private final TriageAppeal triageAppeal = new TriageAppeal(appeals, journal, clock);
    private final AcceptAppeal acceptAppeal = new AcceptAppeal(appeals, journal, clock);
    private final MirrorCase mirrorCase = new MirrorCase(appeals, journal, clock);
    private UUID id;

    @BeforeEach
    void register() {
        var foreseen = new RegistrationFixture.Foreseen();
        var registerAppeal = new RegisterAppeal(appeals, journal, foreseen, foreseen, clock);
        var outcome =
                registerAppeal.register(RegistrationFixture.aRegistration().build());
        id = ((AppealOutcome.Done) outcome).appeal().id();
    }

    @Test
    void movesOnlyFromTheRevisionThatWasRead() {
        assertThat(triageAppeal.triage(id, 2, TRIAGE, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.Stale(1));
        assertThat(triageAppeal.triage(id, 1, TRIAGE, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(acceptAppeal.accept(id, 1, ACCEPTANCE, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.Stale(2));
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
        assertThat(appeal.closedOn()).contains(LocalDate.of(2026, 12, 30));
        assertThat(appeal.revision()).isEqualTo(3);
        assertThat(appeals.history)
                .extracting(AppealHistory.Entry::verb)
                .containsExactly("registered", "triaged", "accepted", "case-moved");
        mirrorCase.mirror(id, CaseStage.CONSULTATION, Optional.empty(), LocalDate.of(2026, 12, 31));
        assertThat(appeal.status()).isEqualTo(AppealStatus.ACCEPTED);
        assertThat(appeal.closedOn()).isEmpty();
    }

    private void accept() {
        assertThat(triageAppeal.triage(id, 1, TRIAGE, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(acceptAppeal.accept(id, 2, ACCEPTANCE, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
    }
}
