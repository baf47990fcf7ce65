package kz.ethnomediation.cases.lifecycle;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.APPLICANT;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.OTHER;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.TODAY;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.signature;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseOutcome.Done;
import org.junit.jupiter.api.Test;

class MediationCaseSigningTest {

    private static final UUID STRANGER = uuid("ffff");

    @Test
    void refusesAContractThatNotEverybodyHasSigned() {
        var offered = CaseFixture.offered();
        var whole = CaseFixture.contract();
        var withoutMediator = new ContractDraft(
                whole.mediatorId(), whole.subject(), whole.occurredOn(), whole.signatures(), Optional.empty());

        assertThat(offered.signContract(
                        CaseFixture.filing("d001"), withoutMediator, CaseFixture.everybodyActive(), NOW))
                .isEqualTo(new CaseOutcome.SignatureMissing(List.of(), true));
        assertThat(contracted(signature(APPLICANT, TODAY)))
                .isEqualTo(new CaseOutcome.SignatureMissing(List.of(OTHER), true));
        assertThat(offered.status()).isEqualTo(CaseStatus.MEDIATION_OFFERED);
        assertThat(offered.mediatorId()).isEmpty();
        assertThat(offered.takeHappened()).isEmpty();
    }

    @Test
    void refusesASignatureFromBeforeItsPaperEvenWhereThatIsOfTomorrow() {
        var beforeMidnight = NOW.plus(Duration.ofMinutes(11 * 60 + 55));
        var tomorrow = Optional.of(TODAY.plusDays(1));
        var signed = CaseFixture.contract(TODAY);
        var ofParties = CaseFixture.contract(TODAY.plusDays(1)).signatures();

        assertThat(CaseFixture.offered()
                        .signContract(
                                CaseFixture.filing("d001"),
                                dated(tomorrow, signed.signatures()),
                                CaseFixture.everybodyActive(),
                                beforeMidnight))
                .isEqualTo(new CaseOutcome.DayBeforeLastFact("/signatures/0/signedOn", TODAY.plusDays(1)));
        assertThat(CaseFixture.offered()
                        .signContract(
                                CaseFixture.filing("d001"),
                                dated(tomorrow, ofParties),
                                CaseFixture.everybodyActive(),
                                beforeMidnight))
                .isEqualTo(new CaseOutcome.DayBeforeLastFact("/mediatorSignature/signedOn", TODAY.plusDays(1)));
        var settlement = CaseFixture.settlement();
        assertThat(CaseFixture.inMediation()
                        .signSettlement(
                                CaseFixture.filing("d002"),
                                new SettlementDraft(
                                        tomorrow,
                                        List.of(new SettlementDraft.Term(uuid("e001"), OTHER, "іс", null)),
                                        settlement.signatures()),
                                beforeMidnight))
                .isEqualTo(new CaseOutcome.DayBeforeLastFact("/signatures/0/signedOn", TODAY.plusDays(1)));
    }

    @Test
    void countsTheContractFromItsLastSignature() {
        var offered = CaseFixture.offered();
        var tomorrow = NOW.plusSeconds(86_400);
        var draft = new ContractDraft(
                CaseFixture.MEDIATOR,
                Optional.empty(),
                Optional.empty(),
                List.of(signature(APPLICANT, TODAY), signature(OTHER, TODAY.plusDays(1))),
                CaseFixture.contract(TODAY).mediatorSignature());

        assertThat(offered.signContract(CaseFixture.filing("d001"), draft, CaseFixture.everybodyActive(), tomorrow))
                .isInstanceOf(Done.class);
        assertThat(offered.takeHappened())
                .extracting(event -> event.stamp().effectiveOn())
                .containsExactly(TODAY, TODAY, TODAY.plusDays(1));
    }

    @Test
    void refusesSignaturesOfStrangersAndOfDaysAheadOrBeforeTheOffer() {
        assertThat(contracted(signature(STRANGER, TODAY)))
                .isEqualTo(new CaseOutcome.UnknownParty("/signatures/0/partyId"));
        assertThat(contracted(signature(APPLICANT, TODAY.plusDays(1))))
                .isEqualTo(new CaseOutcome.DayAhead("/occurredOn"));
        assertThat(contracted(signature(APPLICANT, TODAY.minusDays(1))))
                .isEqualTo(new CaseOutcome.DayBeforeLastFact("/occurredOn", TODAY));
    }

    @Test
    void refusesASettlementThatNotAllPartiesHaveSigned() {
        var found = CaseFixture.inMediation();
        var whole = CaseFixture.settlement();
        var half = new SettlementDraft(
                Optional.empty(), whole.terms(), List.of(whole.signatures().getFirst()));

        assertThat(found.signSettlement(CaseFixture.filing("d002"), half, NOW))
                .isEqualTo(new CaseOutcome.SignatureMissing(List.of(OTHER), false));
        assertThat(found.status()).isEqualTo(CaseStatus.MEDIATION);
        assertThat(found.closedOn()).isEmpty();
        assertThat(found.takeHappened()).isEmpty();
    }

    /** The mediator signed today. */
    private static ContractDraft dated(Optional<LocalDate> day, List<Signature> signatures) {
        var whole = CaseFixture.contract(TODAY);
        return new ContractDraft(whole.mediatorId(), whole.subject(), day, signatures, whole.mediatorSignature());
    }

    private static CaseOutcome contracted(Signature signature) {
        var draft = new ContractDraft(
                CaseFixture.MEDIATOR, Optional.empty(), Optional.empty(), List.of(signature), Optional.empty());
        return CaseFixture.offered()
                .signContract(CaseFixture.filing("d001"), draft, CaseFixture.everybodyActive(), NOW);
    }
}
