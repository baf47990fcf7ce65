package kz.ethnomediation.cases.lifecycle;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.cases.codes.SealReason;
import kz.ethnomediation.cases.sealing.Seal;
import org.junit.jupiter.api.Test;

class MediationCaseSealTest {

    private static final Seal SEAL = new Seal(SealReason.CHILD_CONCERNED, "sealer", "head-61", NOW);

    private final RecordedJournal record = new RecordedJournal();

    @Test
    void isSealedAndUnsealedWithAHistoryAndARevision() {
        var found = CaseFixture.opened();

        assertThat(found.seal(SEAL)).isInstanceOf(CaseOutcome.Done.class);
        enter(found);
        assertThat(found.seal()).contains(SEAL);
        assertThat(found.unseal(NOW)).isInstanceOf(CaseOutcome.Done.class);
        enter(found);

        assertThat(found.seal()).isEmpty();
        assertThat(record.verbs()).isEqualTo(List.of("sealed", "unsealed"));
        assertThat(record.reasons()).isEqualTo(List.of(Optional.of("CHILD_CONCERNED"), Optional.empty()));
        assertThat(record.published()).isEqualTo(List.of("sealed", "unsealed"));
        assertThat(found.revision()).isEqualTo(3);
        assertThat(found.status()).isEqualTo(CaseStatus.CONSULTATION);
    }

    @Test
    void refusesASecondSealAndTheLiftingOfNone() {
        var found = CaseFixture.opened();

        assertThat(found.unseal(NOW)).isEqualTo(new CaseOutcome.NotSealed());
        assertThat(found.seal(SEAL)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(found.seal(new Seal(SealReason.PUBLIC_TENSION, "another", "head-62", NOW)))
                .isEqualTo(new CaseOutcome.AlreadySealed());

        assertThat(found.seal()).contains(SEAL);
    }

    @Test
    void canBeSealedInAnyStatus() {
        for (var found : List.of(CaseFixture.opened(), CaseFixture.offered(), CaseFixture.inMediation())) {
            assertThat(found.seal(SEAL)).isInstanceOf(CaseOutcome.Done.class);
        }
    }

    @Test
    void publishesItsOtherEventsSealedOrNot() {
        var plain = CaseFixture.opened();
        var sealed = CaseFixture.opened();
        assertThat(sealed.seal(SEAL)).isInstanceOf(CaseOutcome.Done.class);
        var toldOfTheSeal = sealed.takeHappened().size();

        var held = CaseFixture.consultation(CaseFixture.TODAY);
        assertThat(plain.recordConsultation(held, Optional.empty(), CaseFixture.KEY, NOW))
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(sealed.recordConsultation(held, Optional.empty(), CaseFixture.KEY, NOW))
                .isInstanceOf(CaseOutcome.Done.class);

        assertThat(toldOfTheSeal).isEqualTo(1);
        assertThat(told(sealed)).isEqualTo(told(plain));
    }

    @Test
    void isNoFactOfTheDispute() {
        var found = CaseFixture.opened();
        var later = NOW.plus(Duration.ofDays(3));
        assertThat(found.seal(new Seal(SealReason.CHILD_CONCERNED, "sealer", "head-61", later)))
                .isInstanceOf(CaseOutcome.Done.class);

        assertThat(found.recordConsultation(
                        CaseFixture.consultation(CaseFixture.TODAY), Optional.empty(), CaseFixture.KEY, later))
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(found.closeAtConsultation(Optional.empty(), Optional.of(CaseFixture.TODAY), later))
                .isInstanceOf(CaseOutcome.Done.class);
    }

    /** What happened, but for its place in the row. */
    private static List<String> told(MediationCase found) {
        return found.takeHappened().stream()
                .map(event -> CaseJournal.verb(event) + " " + event.stamp())
                .toList();
    }

    private void enter(MediationCase found) {
        record.journal().enterVerb(found, new Actor("sealer", "head-61"));
    }
}
