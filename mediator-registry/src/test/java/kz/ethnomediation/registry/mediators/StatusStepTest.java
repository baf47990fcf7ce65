package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.recordedOn;
import static kz.ethnomediation.registry.mediators.MediatorStatus.ACTIVE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.EXCLUDED;
import static kz.ethnomediation.registry.mediators.MediatorStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Changed;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusStepTest {

    @ParameterizedTest
    @EnumSource(
            value = MediatorStatus.class,
            names = {"SUSPENDED", "EXCLUDED"})
    void needsAGroundToSuspendAndToExclude(MediatorStatus to) {
        assertThat(taken(MediatorKind.PROFESSIONAL, to, null)).isEqualTo(new Invalid("/ground", "required"));
    }

    @Test
    void needsNoGroundToActivate() {
        var outcome = aMediator().candidate().take(new StatusStep(ACTIVE, null, null), recordedOn(ENTERED));
        assertThat(outcome).isInstanceOf(Changed.class);
    }

    @Test
    void refusesAGroundThatServesForAnotherStep() {
        assertThat(taken(MediatorKind.PROFESSIONAL, SUSPENDED, StatusGround.DEATH))
                .isEqualTo(new Invalid("/ground", "not-for-this-step"));
        assertThat(taken(MediatorKind.PROFESSIONAL, EXCLUDED, StatusGround.COMPLAINT))
                .isEqualTo(new Invalid("/ground", "not-for-this-step"));
    }

    @Test
    void recallsPublicMediatorsOnly() {
        assertThat(taken(MediatorKind.PUBLIC, EXCLUDED, StatusGround.RECALLED)).isInstanceOf(Changed.class);
        assertThat(taken(MediatorKind.PROFESSIONAL, EXCLUDED, StatusGround.RECALLED))
                .isEqualTo(new Invalid("/ground", "not-for-this-step"));
    }

    @Test
    void refusesADocumentOfLaterThanTheStep() {
        var document = new DocumentReference("17", ENTERED.plusDays(1));
        var outcome = aMediator().candidate().take(new StatusStep(ACTIVE, null, document), recordedOn(ENTERED));
        assertThat(outcome).isEqualTo(new Invalid("/document/issuedOn", "after-the-change"));
    }

    @Test
    void refusesADocumentOlderThanAnybodysPapers() {
        for (var issuedOn : List.of(LocalDate.of(1989, 12, 31), LocalDate.of(-5000, 1, 1), LocalDate.MIN)) {
            var document = new DocumentReference("17", issuedOn);
            var outcome = aMediator().candidate().take(new StatusStep(ACTIVE, null, document), recordedOn(ENTERED));
            assertThat(outcome).isEqualTo(new Invalid("/document/issuedOn", "too-old"));
        }
    }

    @Test
    void refusesAStepBeforeThereWasALaw() {
        var step = new StatusStep(ACTIVE, null, null);
        var recording = new Recording(LocalDate.of(2011, 8, 4), noonOf(ENTERED), "keeper-subject");
        assertThat(aMediator().candidate().take(step, recording))
                .isEqualTo(new Invalid("/effectiveOn", "before-the-law"));
    }

    private static StatusChangeOutcome taken(MediatorKind kind, MediatorStatus to, @Nullable StatusGround ground) {
        return aMediator().ofKind(kind).in(ACTIVE).take(new StatusStep(to, ground, null), recordedOn(ENTERED));
    }
}
