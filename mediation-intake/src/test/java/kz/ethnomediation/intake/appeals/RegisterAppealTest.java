package kz.ethnomediation.intake.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.platform.caller.Roles;
import org.junit.jupiter.api.Test;

class RegisterAppealTest {

    private final InMemoryAppeals appeals = new InMemoryAppeals();
    private final RegistrationFixture.Foreseen foreseen = new RegistrationFixture.Foreseen();
    private final RegisterAppeal registerAppeal = new RegisterAppeal(
            appeals,
            new AppealJournal(appeals, appeals),
            foreseen,
            foreseen,
            InstantSource.fixed(RegistrationFixture.LAST_EVENING));

    @Test
    void countsTheLastEveningOfTheYearToItsYearInAlmaty() {
        var outcome =
                registerAppeal.register(RegistrationFixture.aRegistration().build());

        var appeal = done(outcome);
        assertThat(appeal.number().text()).isEqualTo("EM-2026-61-000001");
        assertThat(appeals.published)
                .singleElement()
                .satisfies(event -> assertThat(event.stamp().effectiveOn()).isEqualTo(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void leavesThreeEventsAndThreeLinesForAQuickSheet() {
        var outcome = registerAppeal.register(RegistrationFixture.aRegistration()
                .by(RegistrationFixture.MEDIATING)
                .onTheSpot(Answer.NO, Optional.empty())
                .build());

        assertThat(done(outcome).status()).isEqualTo(AppealStatus.ACCEPTED);
        assertThat(appeals.published)
                .extracting(AppealEvent.Published::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(appeals.history)
                .extracting(AppealHistory.Entry::verb)
                .containsExactly("registered", "triaged", "accepted");
        var accepted = (AppealEvent.Accepted) appeals.published.getLast();
        assertThat(accepted.assignTo()).contains(RegistrationFixture.MEDIATOR);
        assertThat(accepted.consultation().orElseThrow().heldOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void leavesNothingWhereAFieldOfALaterStepIsWrong() {
        var ahead = registerAppeal.register(RegistrationFixture.aRegistration()
                .onTheSpot(Answer.NO, Optional.of(LocalDate.of(2027, 1, 1)))
                .build());
        var beforeTheAppeal = registerAppeal.register(RegistrationFixture.aRegistration()
                .receivedAt(RegistrationFixture.LAST_EVENING)
                .onTheSpot(Answer.NO, Optional.of(LocalDate.of(2026, 12, 30)))
                .build());

        assertThat(ahead).isEqualTo(new AppealOutcome.Invalid("/consultation/heldOn", "ahead"));
        assertThat(beforeTheAppeal).isEqualTo(new AppealOutcome.Invalid("/consultation/heldOn", "before-the-appeal"));
        assertThat(appeals.kept).isEmpty();
        assertThat(appeals.history).isEmpty();
        assertThat(appeals.published).isEmpty();
    }

    @Test
    void recordsWhatCannotBeAcceptedAndSaysWhy() {
        var excluded = registerAppeal.register(RegistrationFixture.aRegistration()
                .onTheSpot(Answer.YES, Optional.empty())
                .build());
        var withoutConsent = registerAppeal.register(RegistrationFixture.aRegistration()
                .withoutConsent()
                .onTheSpot(Answer.NO, Optional.empty())
                .build());

        assertThat(((AppealOutcome.Done) excluded).notTaken())
                .containsExactly(new AppealOutcome.Excluded(ScopeAnswers.Exclusion.CORRUPTION));
        assertThat(((AppealOutcome.Done) withoutConsent).notTaken())
                .containsExactly(new AppealOutcome.ConsentRefused());
        assertThat(done(excluded).status()).isEqualTo(AppealStatus.TRIAGED);
        assertThat(done(withoutConsent).status()).isEqualTo(AppealStatus.TRIAGED);
        assertThat(appeals.published).noneMatch(AppealEvent.Accepted.class::isInstance);
    }

    @Test
    void takesAConsultationFromBeforeMidnight() {
        var outcome = registerAppeal.register(RegistrationFixture.aRegistration()
                .onTheSpot(Answer.NO, Optional.of(LocalDate.of(2026, 12, 30)))
                .build());

        assertThat(done(outcome).status()).isEqualTo(AppealStatus.ACCEPTED);
    }

    @Test
    void forgivesAClockThatRunsTenMinutesAhead() {
        var soon = RegistrationFixture.LAST_EVENING.plus(Duration.ofMinutes(10));

        assertThat(registerAppeal.register(
                        RegistrationFixture.aRegistration().receivedAt(soon).build()))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(registerAppeal.register(RegistrationFixture.aRegistration()
                        .receivedAt(soon.plusSeconds(1))
                        .build()))
                .isEqualTo(new AppealOutcome.Invalid("/receivedAt", "ahead"));
    }

    @Test
    void asksForTheRegionWhereTheCallerHasSeveral() {
        var coordinator = RegistrationFixture.caller(Roles.REGIONAL_COORDINATOR, Optional.empty(), "KZ-61", "KZ-75");

        assertThat(registerAppeal.register(
                        RegistrationFixture.aRegistration().by(coordinator).build()))
                .isEqualTo(new AppealOutcome.Invalid("/region", "required"));
    }

    private static Appeal done(AppealOutcome outcome) {
        assertThat(outcome).isInstanceOf(AppealOutcome.Done.class);
        return ((AppealOutcome.Done) outcome).appeal();
    }
}
