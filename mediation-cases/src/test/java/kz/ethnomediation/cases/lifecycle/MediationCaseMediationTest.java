package kz.ethnomediation.cases.lifecycle;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.APPLICANT;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.OTHER;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.TODAY;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.Answer;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.CriminalSeverity;
import kz.ethnomediation.cases.lifecycle.CaseOutcome.Done;
import kz.ethnomediation.cases.mediators.MediatorStandings;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.junit.jupiter.api.Test;

class MediationCaseMediationTest {

    private static final UUID STRANGER = uuid("ffff");

    @Test
    void goesFromTheOfferToTheSettlementAlongTheDrawnEdges() {
        var found = CaseFixture.opened();

        assertThat(found.offerMediation(CaseFixture.offer(), NOW)).isInstanceOf(Done.class);
        assertThat(found.signContract(
                        CaseFixture.filing("d001"), CaseFixture.contract(), CaseFixture.everybodyActive(), NOW))
                .isInstanceOf(Done.class);
        assertThat(found.signSettlement(CaseFixture.filing("d002"), CaseFixture.settlement(), NOW))
                .isInstanceOf(Done.class);

        assertThat(found.status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(found.closedOn()).contains(TODAY);
        assertThat(verbs(found))
                .containsExactly(
                        "mediation-offered",
                        "party-consented",
                        "party-consented",
                        "mediator-chosen",
                        "contract-drafted",
                        "contract-signed",
                        "settlement-drafted",
                        "settlement-signed");
    }

    @Test
    void refusesAnOfferWhileScopeQuestionsAreOpen() {
        var found = withAnswers(answers(Answer.NO, Answer.NOT_ASKED));

        assertThat(found.offerMediation(CaseFixture.offer(), NOW))
                .isEqualTo(new CaseOutcome.ScopeUnanswered(List.of("stateBody")));
        assertThat(found.takeHappened()).isEmpty();
    }

    @Test
    void completesOpenScopeQuestionsWithTheOffer() {
        var found = withAnswers(answers(Answer.NO, Answer.NOT_ASKED));

        assertThat(found.offerMediation(offering(answers(Answer.NOT_ASKED, Answer.YES)), NOW))
                .isInstanceOf(Done.class);
    }

    @Test
    void refusesAnOfferThatTheLawExcludesEvenWhileOthersAreOpen() {
        assertThat(withAnswers(answers(Answer.YES, Answer.NOT_ASKED)).offerMediation(CaseFixture.offer(), NOW))
                .isEqualTo(new CaseOutcome.MediationExcluded(List.of("corruption")));
        assertThat(withAnswers(answers(Answer.NOT_ASKED, Answer.NO))
                        .offerMediation(offering(answers(Answer.YES, Answer.NOT_ASKED)), NOW))
                .isEqualTo(new CaseOutcome.MediationExcluded(List.of("corruption")));
    }

    @Test
    void refusesToTurnAKnownAnswerWithTheOffer() {
        assertThat(withAnswers(answers(Answer.YES, Answer.NO))
                        .offerMediation(offering(answers(Answer.NO, Answer.NOT_ASKED)), NOW))
                .isEqualTo(new CaseOutcome.ScopeContradicted("corruption"));
    }

    @Test
    void refusesConsentsOfStrangersAndRepeatedOnes() {
        assertThat(CaseFixture.opened().offerMediation(consenting(APPLICANT, STRANGER), NOW))
                .isEqualTo(new CaseOutcome.UnknownParty("/consents/1/partyId"));
        assertThat(CaseFixture.opened().offerMediation(consenting(APPLICANT, APPLICANT), NOW))
                .isEqualTo(new CaseOutcome.RepeatedParty("/consents/1/partyId"));
    }

    @Test
    void refusesAnOfferWhileAConsentIsMissing() {
        var found = CaseFixture.opened();

        assertThat(found.offerMediation(consenting(APPLICANT), NOW))
                .isEqualTo(new CaseOutcome.ConsentMissing(List.of(OTHER)));
        assertThat(found.status()).isEqualTo(CaseStatus.CONSULTATION);
        assertThat(found.takeHappened()).isEmpty();
    }

    @Test
    void refusesAnOfferToOneParty() {
        var alone =
                CaseFixture.fresh(CaseFixture.acceptance(CaseFixture.APPEAL, CaseFixture.NOTHING_EXCLUDES, List.of()));

        assertThat(alone.offerMediation(consenting(APPLICANT), NOW)).isEqualTo(new CaseOutcome.TooFewParties());
    }

    @Test
    void refusesAContractWithAMediatorWhoIsNotActiveOnEachDayOfSigning() {
        var offered = CaseFixture.offered();
        var tomorrow = NOW.plusSeconds(86_400);
        var untilToday = activeUntil(TODAY);

        assertThat(offered.signContract(
                        CaseFixture.filing("d001"), CaseFixture.contract(TODAY.plusDays(1)), untilToday, tomorrow))
                .isEqualTo(new CaseOutcome.MediatorNotActive(TODAY.plusDays(1)));
        assertThat(offered.status()).isEqualTo(CaseStatus.MEDIATION_OFFERED);
        assertThat(offered.signContract(CaseFixture.filing("d001"), CaseFixture.contract(TODAY), untilToday, tomorrow))
                .isInstanceOf(Done.class);
    }

    @Test
    void refusesObligationsOfStrangersAndThoseThatFellDueBefore() {
        assertThat(settled(STRANGER, TODAY)).isEqualTo(new CaseOutcome.UnknownParty("/obligations/0/partyId"));
        assertThat(settled(OTHER, TODAY.minusDays(1))).isEqualTo(new CaseOutcome.DayOutOfRange("/obligations/0/dueOn"));
    }

    @Test
    void namesTheAllowedVerbsWhenAStepIsOutOfOrder() {
        assertThat(CaseFixture.opened().signSettlement(CaseFixture.filing("d002"), CaseFixture.settlement(), NOW))
                .isEqualTo(new CaseOutcome.StatusForbids(
                        CaseStatus.CONSULTATION, CaseVerb.allowedIn(CaseStatus.CONSULTATION)));
        assertThat(CaseVerb.allowedIn(CaseStatus.MEDIATION)).containsExactly(CaseVerb.SETTLEMENT);
    }

    private static CaseOutcome settled(UUID party, LocalDate due) {
        var draft = new SettlementDraft(
                Optional.of(TODAY), List.of(new SettlementDraft.Term(uuid("e001"), party, "іс", due)), List.of());
        return CaseFixture.inMediation().signSettlement(CaseFixture.filing("d002"), draft, NOW);
    }

    private static MediationCase withAnswers(ScopeAnswers answers) {
        return CaseFixture.fresh(CaseFixture.acceptance(CaseFixture.APPEAL, answers, List.of(OTHER)));
    }

    private static ScopeAnswers answers(Answer corruption, Answer stateBody) {
        return new ScopeAnswers(Answer.NO, Answer.NO, corruption, stateBody, Answer.NO, CriminalSeverity.NONE);
    }

    private static MediationOffer offering(ScopeAnswers answers) {
        return new MediationOffer(Optional.empty(), answers, CaseFixture.offer().consents());
    }

    private static MediationOffer consenting(UUID... parties) {
        var consents = new ArrayList<MediationOffer.Consent>();
        for (var party : parties) {
            consents.add(new MediationOffer.Consent(party, ConsentMethod.WRITTEN));
        }
        return new MediationOffer(Optional.empty(), ScopeAnswers.NONE, consents);
    }

    private static MediatorStandings activeUntil(LocalDate last) {
        return new MediatorStandings() {
            @Override
            public void restate(List<Standing> standings) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void add(Standing standing) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isActiveOn(UUID mediatorId, LocalDate day) {
                return !day.isAfter(last);
            }

            @Override
            public boolean knows(UUID mediatorId) {
                return true;
            }
        };
    }

    private static List<String> verbs(MediationCase found) {
        return found.takeHappened().stream().map(CaseJournal::verb).toList();
    }

    /** Keeps the fixture's noon in Almaty honest. */
    @Test
    void knowsItsOwnDay() {
        assertThat(AlmatyDay.of(NOW)).isEqualTo(TODAY);
        assertThat(AlmatyDay.of(Instant.parse("2026-11-20T19:30:00Z"))).isEqualTo(TODAY.plusDays(1));
    }
}
