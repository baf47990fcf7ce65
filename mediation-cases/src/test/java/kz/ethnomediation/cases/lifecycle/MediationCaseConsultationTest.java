package kz.ethnomediation.cases.lifecycle;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.MEDIATOR;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.TODAY;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.consultation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseOutcome.Done;
import org.junit.jupiter.api.Test;

class MediationCaseConsultationTest {

    @Test
    void opensAtConsultationWithItsFirstEvent() {
        var opened = MediationCase.open(CaseFixture.acceptance(), NOW);

        assertThat(opened.status()).isEqualTo(CaseStatus.CONSULTATION);
        assertThat(opened.revision()).isEqualTo(1);
        assertThat(verbs(opened)).containsExactly("opened");
    }

    @Test
    void closesWithTheQuickSheetOfItsAcceptance() {
        var opened = MediationCase.open(CaseFixture.quickSheet(TODAY), NOW);

        assertThat(opened.status()).isEqualTo(CaseStatus.CLOSED_AT_CONSULTATION);
        assertThat(opened.closedOn()).contains(TODAY);
        var happened = opened.takeHappened();
        assertThat(happened)
                .extracting(CaseJournal::verb)
                .containsExactly("opened", "assigned", "consultation-recorded", "closed-at-consultation");
        assertThat(happened)
                .extracting(event -> ((CaseEvent.Published) event).sequence())
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void closesAQuickSheetOfAnEarlierDayNotBeforeTheAcceptance() {
        var opened = MediationCase.open(CaseFixture.quickSheet(TODAY.minusDays(2)), NOW);

        assertThat(opened.closedOn()).contains(TODAY);
        assertThat(opened.takeHappened())
                .extracting(event -> event.stamp().effectiveOn())
                .containsExactly(TODAY, TODAY, TODAY.minusDays(2), TODAY);
    }

    @Test
    void assignsAnActiveMediator() {
        var found = CaseFixture.opened();

        assertThat(found.assign(MEDIATOR, CaseFixture.everybodyActive(), NOW)).isInstanceOf(Done.class);
        assertThat(found.mediatorId()).contains(MEDIATOR);
        assertThat(verbs(found)).containsExactly("assigned");
    }

    @Test
    void changesNothingWhenTheSameMediatorIsAssignedAgain() {
        var found = CaseFixture.fresh(CaseFixture.assigned());

        assertThat(found.assign(MEDIATOR, CaseFixture.everybodyActive(), NOW)).isInstanceOf(Done.class);
        assertThat(found.takeHappened()).isEmpty();
    }

    @Test
    void refusesToAssignAMediatorWhoIsNotActive() {
        var found = CaseFixture.opened();

        assertThat(found.assign(MEDIATOR, CaseFixture.nobodyActive(), NOW))
                .isEqualTo(new CaseOutcome.MediatorNotActive(TODAY));
        assertThat(found.mediatorId()).isEmpty();
    }

    @Test
    void refusesToCloseWithoutAConsultation() {
        var found = CaseFixture.opened();

        assertThat(found.closeAtConsultation(Optional.empty(), Optional.empty(), NOW))
                .isEqualTo(new CaseOutcome.NoConsultation());
        assertThat(found.status()).isEqualTo(CaseStatus.CONSULTATION);
        assertThat(found.takeHappened()).isEmpty();
    }

    @Test
    void closesWithTheResultOfTheLatestConsultation() {
        var found = consulted(TODAY);

        assertThat(found.closeAtConsultation(Optional.empty(), Optional.empty(), NOW))
                .isInstanceOf(Done.class);
        assertThat(found.result()).contains(ConsultationResult.RESOLVED);
    }

    @Test
    void closesWithTheResultThatIsStated() {
        var found = consulted(TODAY);

        assertThat(found.closeAtConsultation(Optional.of(ConsultationResult.RECONCILED), Optional.empty(), NOW))
                .isInstanceOf(Done.class);
        assertThat(found.result()).contains(ConsultationResult.RECONCILED);
    }

    @Test
    void refusesADayAhead() {
        var found = consulted(TODAY);

        assertThat(found.closeAtConsultation(Optional.empty(), Optional.of(TODAY.plusDays(1)), NOW))
                .isEqualTo(new CaseOutcome.DayAhead("/occurredOn"));
        assertThat(found.recordConsultation(consultation(TODAY.plusDays(1)), Optional.empty(), CaseFixture.KEY, NOW))
                .isEqualTo(new CaseOutcome.DayAhead("/heldOn"));
    }

    @Test
    void refusesADayBeforeTheFactBefore() {
        var found = consulted(TODAY);

        assertThat(found.closeAtConsultation(Optional.empty(), Optional.of(TODAY.minusDays(1)), NOW))
                .isEqualTo(new CaseOutcome.DayBeforeLastFact("/occurredOn", TODAY));
    }

    @Test
    void recordsAConsultationThatWasHeldBeforeTheAcceptance() {
        var found = consulted(TODAY.minusDays(3));

        assertThat(found.closeAtConsultation(Optional.empty(), Optional.of(TODAY), NOW))
                .isInstanceOf(Done.class);
    }

    @Test
    void refusesADayThatCannotBeMeant() {
        var ancient = consultation(LocalDate.of(-4000, 1, 1));

        assertThat(CaseFixture.opened().recordConsultation(ancient, Optional.empty(), CaseFixture.KEY, NOW))
                .isEqualTo(new CaseOutcome.DayOutOfRange("/heldOn"));
    }

    @Test
    void worksOnASaturdayThoughTheAppealCountsFromMonday() {
        var saturdayNight = NOW.plus(Duration.ofHours(33));
        var acceptance = CaseFixture.acceptance();
        var ahead = new Acceptance(
                acceptance.appealId(),
                acceptance.number(),
                TODAY.plusDays(3),
                acceptance.attributes(),
                acceptance.applicant(),
                acceptance.others(),
                acceptance.scopeAnswers(),
                Optional.empty(),
                Optional.of(consultation(TODAY)));
        var plain = new Acceptance(
                ahead.appealId(),
                ahead.number(),
                ahead.acceptedOn(),
                ahead.attributes(),
                ahead.applicant(),
                ahead.others(),
                ahead.scopeAnswers(),
                Optional.empty(),
                Optional.empty());
        var found = CaseFixture.fresh(plain);

        assertThat(found.recordConsultation(
                        consultation(TODAY.plusDays(1)), Optional.empty(), CaseFixture.KEY, saturdayNight))
                .isInstanceOf(Done.class);
        assertThat(found.closeAtConsultation(Optional.empty(), Optional.empty(), saturdayNight))
                .isInstanceOf(Done.class);
        assertThat(MediationCase.open(ahead, saturdayNight).closedOn()).contains(TODAY.plusDays(3));
    }

    @Test
    void allowsTheClockOfAClientTenMinutesAhead() {
        var beforeMidnight = CaseFixture.NOW.plus(Duration.ofMinutes(11 * 60 + 55));

        assertThat(CaseFixture.opened()
                        .recordConsultation(
                                consultation(TODAY.plusDays(1)), Optional.empty(), CaseFixture.KEY, beforeMidnight))
                .isInstanceOf(Done.class);
    }

    @Test
    void refusesEveryVerbOnceClosed() {
        var closed = CaseFixture.fresh(CaseFixture.quickSheet(TODAY));
        var refused = new CaseOutcome.StatusForbids(CaseStatus.CLOSED_AT_CONSULTATION, List.of());

        assertThat(closed.assign(MEDIATOR, CaseFixture.everybodyActive(), NOW)).isEqualTo(refused);
        assertThat(closed.recordConsultation(consultation(TODAY), Optional.empty(), CaseFixture.KEY, NOW))
                .isEqualTo(refused);
        assertThat(closed.closeAtConsultation(Optional.empty(), Optional.empty(), NOW))
                .isEqualTo(refused);
        assertThat(closed.offerMediation(CaseFixture.offer(), NOW)).isEqualTo(refused);
        assertThat(closed.takeHappened()).isEmpty();
    }

    @Test
    void receivesItsHandoverOnceAndKeepsItsRevision() {
        var found = CaseFixture.opened();

        found.receive(CaseFixture.handover(), CaseFixture.KEYS, NOW);
        found.receive(CaseFixture.handover(), CaseFixture.KEYS, NOW);

        assertThat(verbs(found)).containsExactly("handover-received");
        assertThat(found.revision()).isEqualTo(1);
    }

    private static MediationCase consulted(LocalDate heldOn) {
        var found = CaseFixture.opened();
        assertThat(found.recordConsultation(consultation(heldOn), Optional.of("жазба"), CaseFixture.KEY, NOW))
                .isInstanceOf(Done.class);
        var ignored = found.takeHappened();
        return found;
    }

    private static List<String> verbs(MediationCase found) {
        return found.takeHappened().stream().map(CaseJournal::verb).toList();
    }
}
