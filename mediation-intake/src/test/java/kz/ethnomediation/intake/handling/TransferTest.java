package kz.ethnomediation.intake.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.handling.DecideTransfer.Decision;
import kz.ethnomediation.intake.registration.Desk;
import kz.ethnomediation.intake.registration.RegistrationFixture;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of an appeal of a mediator in KZ-61 to KZ-75. */
class TransferTest {

    private static final Caller GIVING = RegistrationFixture.MEDIATING;
    private static final Caller TAKING = RegistrationFixture.caller(Roles.OPERATOR, Optional.empty(), "KZ-75");
    private static final Decision.Accept ACCEPT = new Decision.Accept(Optional.of("75-02"), Optional.empty());

    private final Desk desk = new Desk(Instant.parse("2026-11-02T05:00:00Z"));
    private final OfferTransfer offerTransfer = new OfferTransfer(desk.handling, desk);
    private final DecideTransfer decideTransfer = new DecideTransfer(desk.handling, desk);
    private UUID id;

    @BeforeEach
    void register() {
        id = desk.registered(RegistrationFixture.aRegistration().by(GIVING)).id();
    }

    @Test
    void leavesSightAndResponsibilityWithTheGiverUntilTheOtherRegionAccepts() {
        assertThat(sees(TAKING)).isFalse();
        offer("KZ-75");

        assertThat(sees(TAKING)).isTrue();
        assertThat(sees(GIVING)).isTrue();
        assertThat(triage(TAKING)).isEqualTo(new AppealOutcome.NotYours());
        assertThat(desk.appeals.kept.get(id).attributes().region()).isEqualTo("KZ-61");

        var answerBy = desk.appeals.kept.get(id).answerBy();
        assertThat(decideTransfer.decide(id, 2, ACCEPT, TAKING)).isInstanceOf(AppealOutcome.Done.class);
        assertThat(sees(GIVING)).isFalse();
        assertThat(sees(RegistrationFixture.OPERATOR)).isFalse();
        var appeal = desk.appeals.kept.get(id);
        assertThat(appeal.attributes().region()).isEqualTo("KZ-75");
        assertThat(appeal.attributes().office()).isEqualTo("75-02");
        assertThat(appeal.answerBy()).isEqualTo(answerBy);
        assertThat(appeal.number().text()).startsWith("EM-2026-61-");
        assertThat(desk.appeals.published.getLast())
                .isInstanceOfSatisfying(
                        AppealEvent.Transferred.class,
                        transferred -> assertThat(transferred.fromRegion()).isEqualTo("KZ-61"));
    }

    @Test
    void isDecidedByTheAskedRegionOnly() {
        assertThat(decideTransfer.decide(id, 1, ACCEPT, GIVING)).isEqualTo(new AppealOutcome.NoTransferOffered());
        offer("KZ-75");

        assertThat(decideTransfer.decide(id, 2, ACCEPT, GIVING)).isEqualTo(new AppealOutcome.NotYours());
        assertThat(decideTransfer.decide(id, 2, ACCEPT, RegistrationFixture.OPERATOR))
                .isEqualTo(new AppealOutcome.NotYours());
        assertThat(decideTransfer.decide(id, 2, new Decision.Accept(Optional.of("61-01"), Optional.empty()), TAKING))
                .isEqualTo(new AppealOutcome.Invalid("/office", "of-another-region"));
    }

    @Test
    void changesNothingWhereItIsRefusedAndCanBeOfferedAgain() {
        offer("KZ-75");
        assertThat(offerTransfer.offer(id, 2, sheet("KZ-75"), GIVING)).isEqualTo(new AppealOutcome.TransferPending());

        assertThat(decideTransfer.decide(id, 2, new Decision.Refuse("no room", Optional.empty()), TAKING))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(sees(TAKING)).isFalse();
        assertThat(desk.appeals.kept.get(id).attributes().region()).isEqualTo("KZ-61");
        assertThat(desk.appeals.published).noneMatch(AppealEvent.Transferred.class::isInstance);
        assertThat(desk.appeals.history.getLast().reason()).contains("no room");
        assertThat(offerTransfer.offer(id, 3, sheet("KZ-75"), GIVING)).isInstanceOf(AppealOutcome.Done.class);
    }

    @Test
    void goesToAnotherRegionThatExists() {
        assertThat(offerTransfer.offer(id, 1, sheet("KZ-61"), GIVING))
                .isEqualTo(new AppealOutcome.Invalid("/region", "same-region"));
        assertThat(offerTransfer.offer(id, 1, sheet("KZ-99"), GIVING))
                .isEqualTo(new AppealOutcome.Invalid("/region", "unknown"));
    }

    @Test
    void goesToAnOfficeThatExists() {
        var nowhere = new OfferTransfer.Sheet("KZ-75", Optional.of("75-77"), "moved", Optional.empty());
        assertThat(offerTransfer.offer(id, 1, nowhere, GIVING))
                .isEqualTo(new AppealOutcome.Invalid("/office", "unknown"));
        offer("KZ-75");

        assertThat(decideTransfer.decide(id, 2, new Decision.Accept(Optional.of("75-77"), Optional.empty()), TAKING))
                .isEqualTo(new AppealOutcome.Invalid("/office", "unknown"));
        assertThat(desk.appeals.kept.get(id).attributes().region()).isEqualTo("KZ-61");
    }

    @Test
    void holdsUpTheAcceptanceUntilItIsDecided() {
        assertThat(triage(GIVING)).isInstanceOf(AppealOutcome.Done.class);
        assertThat(offerTransfer.offer(id, 2, sheet("KZ-75"), GIVING)).isInstanceOf(AppealOutcome.Done.class);

        var acceptance = new AcceptAppeal.Sheet(Optional.empty(), Optional.empty());
        assertThat(new AcceptAppeal(desk.handling).accept(id, 3, acceptance, GIVING))
                .isEqualTo(new AppealOutcome.TransferPending());
    }

    private void offer(String region) {
        assertThat(offerTransfer.offer(id, 1, sheet(region), GIVING)).isInstanceOf(AppealOutcome.Done.class);
    }

    private static OfferTransfer.Sheet sheet(String region) {
        return new OfferTransfer.Sheet(region, Optional.empty(), "the applicant has moved", Optional.empty());
    }

    private AppealOutcome triage(Caller caller) {
        var sheet = new TriageAppeal.Sheet(
                RegistrationFixture.answers(Answer.NO), Optional.of(Category.LAND), Optional.empty());
        return new TriageAppeal(desk.handling, desk).triage(id, 1 + revisionsSoFar(), sheet, caller);
    }

    private long revisionsSoFar() {
        return desk.appeals.kept.get(id).revision() - 1;
    }

    private boolean sees(Caller caller) {
        return desk.appeals.byId(id, Sight.of(caller)).isPresent();
    }
}
