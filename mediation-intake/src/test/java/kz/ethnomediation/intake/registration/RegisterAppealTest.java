package kz.ethnomediation.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.InMemoryAppeals;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.appeals.Warning;
import kz.ethnomediation.intake.appeals.Warning.StepNotTaken;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

class RegisterAppealTest {

    private final Desk desk = new Desk(RegistrationFixture.LAST_EVENING);
    private final InMemoryAppeals appeals = desk.appeals;
    private final RegisterAppeal registerAppeal = desk.registerAppeal;

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
    void doesNotNameWhoTypedAJournalInAsWhoTookTheAppealIn() {
        var line = RegistrationFixture.aRegistration()
                .receivedAt(RegistrationFixture.LAST_EVENING.minus(Duration.ofDays(400)))
                .imported();
        var taken = RegistrationFixture.aRegistration();

        assertThat(done(registerAppeal.register(line.build())).origin().receivedBy())
                .isNull();
        assertThat(done(registerAppeal.register(taken.build())).origin().receivedBy())
                .isEqualTo(RegistrationFixture.OPERATOR.name());
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

        assertThat(ahead).isEqualTo(new AppealOutcome.Invalid("/consultation/heldOn", "ahead"));
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

        assertThat(((AppealOutcome.Done) excluded).warnings())
                .containsExactly(new StepNotTaken(new AppealOutcome.Excluded(ScopeAnswers.Exclusion.CORRUPTION)));
        assertThat(((AppealOutcome.Done) withoutConsent).warnings())
                .containsExactly(new StepNotTaken(new AppealOutcome.ConsentRefused()));
        assertThat(done(excluded).status()).isEqualTo(AppealStatus.TRIAGED);
        assertThat(done(withoutConsent).status()).isEqualTo(AppealStatus.TRIAGED);
        assertThat(appeals.published).noneMatch(AppealEvent.Accepted.class::isInstance);
    }

    @Test
    void takesAConsultationFromTheDayBeforeTheReceiptAndNoOlderOne() {
        var received = Instant.parse("2026-12-24T05:00:00Z");
        var eve = LocalDate.of(2026, 12, 23);
        var tooEarly = new AppealOutcome.Invalid("/consultation/heldOn", "before-the-appeal");

        assertThat(heldOn(Optional.empty(), LocalDate.of(2026, 12, 30))).isInstanceOf(AppealOutcome.Done.class);
        assertThat(heldOn(Optional.empty(), LocalDate.of(2026, 12, 29))).isEqualTo(tooEarly);
        assertThat(heldOn(Optional.of(received), eve)).isInstanceOf(AppealOutcome.Done.class);
        assertThat(heldOn(Optional.of(received), eve.minusDays(1))).isEqualTo(tooEarly);
        assertThat(appeals.kept).hasSize(2);
    }

    private AppealOutcome heldOn(Optional<Instant> received, LocalDate day) {
        var sheet = RegistrationFixture.aRegistration().onTheSpot(Answer.NO, Optional.of(day));
        return registerAppeal.register(
                received.map(sheet::receivedAt).orElse(sheet).build());
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

    @Test
    void refusesANumberThatDoesNotExistAndOnlyRemarksAnOddOne() {
        var mistyped = registerAppeal.register(RegistrationFixture.aRegistration()
                .withIin("900101300008", Sex.MALE)
                .build());
        var odd = registerAppeal.register(RegistrationFixture.aRegistration()
                .withIin("900101300007", Sex.FEMALE)
                .build());

        assertThat(mistyped).isEqualTo(new AppealOutcome.Invalid("/applicant/iin", "wrong-check-digit"));
        assertThat(((AppealOutcome.Done) odd).warnings())
                .containsExactly(new Warning.OddNumber("/applicant/iin", "other-sex"));
    }

    @Test
    void registersWhatCameAtNightAtTheOpeningOfTheNextWorkingDayAndCountsItThere() {
        var appeal = desk.registered(
                RegistrationFixture.aRegistration().through(Channel.WEB).receivedAt(RegistrationFixture.LAST_EVENING));

        assertThat(appeal.origin().receivedAt()).isEqualTo(RegistrationFixture.LAST_EVENING);
        assertThat(appeal.origin().registeredAt()).isEqualTo(Instant.parse("2027-01-05T04:00:00Z"));
        assertThat(appeal.number().text()).isEqualTo("EM-2027-61-000001");
        assertThat(appeal.answerBy()).contains(LocalDate.of(2027, 1, 27));
    }

    @Test
    void registersWhatAPersonTakesInAtThatMomentAndStartsItsTermOnTheNextWorkingDay() {
        desk.at(Instant.parse("2026-11-21T18:30:00Z"));

        var appeal = desk.registered(RegistrationFixture.aRegistration().through(Channel.FIELD_TRIP));

        assertThat(appeal.origin().registeredAt()).isEqualTo(Instant.parse("2026-11-21T18:30:00Z"));
        assertThat(appeal.answerBy()).contains(LocalDate.of(2026, 12, 14));
    }

    @Test
    void keepsTheDatesOfAPaperJournalAndRaisesNoTermOfThePast() {
        var inMay = Instant.parse("2024-05-06T05:00:00Z");

        var appeal = desk.registered(
                RegistrationFixture.aRegistration().receivedAt(inMay).imported());

        assertThat(appeal.origin().registeredAt()).isEqualTo(inMay);
        assertThat(appeal.number().text()).isEqualTo("EM-2024-61-000001");
        assertThat(appeal.answerBy()).isEmpty();
        assertThat(appeals.published.getFirst().stamp().effectiveOn()).isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @Test
    void countsAnOfficeThatIsOpenAndNoOther() {
        var stale = new Caller(
                "subject",
                "operator",
                Set.of(Roles.OPERATOR),
                Scope.of(List.of("KZ-61")),
                Optional.of("61-77"),
                Optional.empty());

        assertThat(answer(RegistrationFixture.aRegistration().at("61-77")))
                .isEqualTo(new AppealOutcome.Invalid("/office", "unknown"));
        assertThat(answer(RegistrationFixture.aRegistration().at("75-01")))
                .isEqualTo(new AppealOutcome.Invalid("/office", "of-another-region"));
        assertThat(answer(RegistrationFixture.aRegistration().at("61-03")))
                .isEqualTo(new AppealOutcome.Invalid("/office", "unknown"));
        assertThat(desk.registered(RegistrationFixture.aRegistration().at("61-02"))
                        .attributes()
                        .office())
                .isEqualTo("61-02");
        assertThat(desk.registered(RegistrationFixture.aRegistration().by(stale))
                        .attributes()
                        .office())
                .isNull();
    }

    @Test
    void judgesDistrictAndOfficeOfAJournalByItsOwnDay() {
        var inMay = Instant.parse("2024-05-06T05:00:00Z");
        var closed = RegistrationFixture.aRegistration()
                .receivedAt(inMay)
                .inDistrict("611600098")
                .at("61-03");

        assertThat(answer(RegistrationFixture.aRegistration().receivedAt(inMay).inDistrict("611600098")))
                .isEqualTo(new AppealOutcome.Invalid("/district", "unknown"));
        assertThat(desk.registered(closed.imported()).attributes().office()).isEqualTo("61-03");
    }

    private AppealOutcome answer(RegistrationFixture registration) {
        return registerAppeal.register(registration.build());
    }

    @Test
    void recordsTheConsentOfAJournalInTheJournalsOwnWords() {
        var inMay = Instant.parse("2024-05-06T05:00:00Z");

        var line = desk.registered(
                RegistrationFixture.aRegistration().receivedAt(inMay).imported());
        var late = desk.registered(RegistrationFixture.aRegistration().receivedAt(inMay));

        assertThat(line.consent().textVersion()).isEqualTo("PAPER-2024");
        assertThat(late.consent().textVersion()).isEqualTo("2026-1");
    }

    private static Appeal done(AppealOutcome outcome) {
        assertThat(outcome).isInstanceOf(AppealOutcome.Done.class);
        return ((AppealOutcome.Done) outcome).appeal();
    }
}
