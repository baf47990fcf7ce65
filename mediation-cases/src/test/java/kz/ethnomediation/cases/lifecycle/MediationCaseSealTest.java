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
    void isSealedAndUnsealedWithAHistoryAndARevisionAndTellsNobody() {
        var found = CaseFixture.opened();

        assertThat(found.seal(SEAL)).isInstanceOf(CaseOutcome.Done.class);
        enter(found);
        assertThat(found.seal()).contains(SEAL);
        assertThat(found.unseal(NOW)).isInstanceOf(CaseOutcome.Done.class);
        enter(found);

        assertThat(found.seal()).isEmpty();
        assertThat(record.verbs()).isEqualTo(List.of("sealed", "unsealed"));
        assertThat(record.reasons()).isEqualTo(List.of(Optional.of("CHILD_CONCERNED"), Optional.empty()));
        assertThat(record.published()).isEmpty();
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
    void publishesTheSameEventsSealedOrNot() {
        var plain = CaseFixture.opened();
        var sealed = CaseFixture.opened();
        assertThat(sealed.seal(SEAL)).isInstanceOf(CaseOutcome.Done.class);
        var _ = sealed.takeHappened();

        var held = CaseFixture.consultation(CaseFixture.TODAY);
        assertThat(plain.recordConsultation(held, Optional.empty(), NOW)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(sealed.recordConsultation(held, Optional.empty(), NOW)).isInstanceOf(CaseOutcome.Done.class);

        assertThat(sealed.takeHappened()).isEqualTo(plain.takeHappened());
    }

    @Test
    void isNoFactOfTheDispute() {
        var found = CaseFixture.opened();
        var later = NOW.plus(Duration.ofDays(3));
        assertThat(found.seal(new Seal(SealReason.CHILD_CONCERNED, "sealer", "head-61", later)))
                .isInstanceOf(CaseOutcome.Done.class);

        assertThat(found.recordConsultation(CaseFixture.consultation(CaseFixture.TODAY), Optional.empty(), later))
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(found.closeAtConsultation(Optional.empty(), Optional.of(CaseFixture.TODAY), later))
                .isInstanceOf(CaseOutcome.Done.class);
    }

    private void enter(MediationCase found) {
        record.journal().enterVerb(found, new Actor("sealer", "head-61"));
    }
}
