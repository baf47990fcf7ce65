package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.keeperOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.step;
import static kz.ethnomediation.registry.mediators.MediatorFixture.stepTo;
import static kz.ethnomediation.registry.mediators.MediatorStatus.ACTIVE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.CANDIDATE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.EXCLUDED;
import static kz.ethnomediation.registry.mediators.MediatorStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Corrected;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Invalid;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Stale;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.Unknown;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome.WouldNotFollow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry of three steps: a candidate, active five days later, suspended ten days later; corrected on the thirtieth day. */
class CorrectStatusChangeTest {

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final RecordedMediatorEvents events = new RecordedMediatorEvents();
    private @Nullable String obstacle;
    private final CorrectStatusChange correction = new CorrectStatusChange(
            mediators,
            events,
            (_, _, _) -> Optional.ofNullable(obstacle),
            InstantSource.fixed(noonOf(ENTERED.plusDays(30))));
    private final Mediator kept = aMediator().candidate();

    @BeforeEach
    void keepASuspendedMediator() {
        assertThat(mediators.add(kept)).isTrue();
        step(kept, ACTIVE, ENTERED.plusDays(5));
        step(kept, SUSPENDED, ENTERED.plusDays(10));
    }

    @Test
    void takesAStepBackAndTellsWhatStands() {
        var outcome = withdraw(2);

        assertThat(outcome).isInstanceOfSatisfying(Corrected.class, corrected -> {
            assertThat(corrected.revision()).isEqualTo(4);
            assertThat(corrected.event().cause()).isEqualTo(Cause.CORRECTED);
            assertThat(corrected.event().status()).isEqualTo(ACTIVE);
            assertThat(corrected.event().recording().effectiveOn()).isEqualTo(ENTERED.plusDays(10));
            assertThat(events.changed()).containsExactly(corrected.event());
        });
        assertThat(kept.history().isActiveOn(ENTERED.plusDays(20))).isTrue();
        assertThat(kept.history().knownAt(noonOf(ENTERED.plusDays(29))).isActiveOn(ENTERED.plusDays(20)))
                .isFalse();
    }

    @Test
    void letsTheNextStepFollowWhatStands() {
        assertThat(withdraw(2)).isInstanceOf(Corrected.class);

        step(kept, EXCLUDED, ENTERED.plusDays(31));

        var last = kept.history().last();
        assertThat(last.number()).isEqualTo(4);
        assertThat(last.change().previous()).isEqualTo(ACTIVE);
        assertThat(last.change().previousOrdinal()).isEqualTo(1);
    }

    @Test
    void movesTheDayOfAStepBetweenItsNeighbours() {
        assertThat(say(1, ACTIVE, ENTERED.plusDays(7))).isInstanceOf(Corrected.class);
        assertThat(kept.history().isActiveOn(ENTERED.plusDays(6))).isFalse();
        assertThat(kept.history().isActiveOn(ENTERED.plusDays(7))).isTrue();

        assertThat(say(1, ACTIVE, ENTERED.plusDays(11)))
                .isEqualTo(new Invalid("/step/effectiveOn", "after-the-next-change"));
        assertThat(say(1, ACTIVE, ENTERED.minusDays(1)))
                .isEqualTo(new Invalid("/step/effectiveOn", "before-the-previous-change"));
        assertThat(say(2, SUSPENDED, ENTERED.plusDays(31))).isEqualTo(new Invalid("/step/effectiveOn", "ahead"));
    }

    @Test
    void saysThatAStepLedElsewhere() {
        assertThat(say(2, EXCLUDED, ENTERED.plusDays(10))).isInstanceOf(Corrected.class);
        assertThat(kept.history().last().change().status()).isEqualTo(EXCLUDED);
        assertThat(say(1, EXCLUDED, ENTERED.plusDays(5))).isEqualTo(new WouldNotFollow());
        assertThat(say(1, CANDIDATE, ENTERED.plusDays(5))).isEqualTo(new WouldNotFollow());
    }

    @Test
    void takesNothingBackThatTheRestRestsOn() {
        assertThat(withdraw(1)).isEqualTo(new WouldNotFollow());
        assertThat(withdraw(0)).isEqualTo(new WouldNotFollow());
        assertThat(withdraw(7)).isEqualTo(new Unknown());
        assertThat(withdraw(2)).isInstanceOf(Corrected.class);
        assertThat(withdraw(2)).isEqualTo(new Unknown());
        assertThat(events.changed()).hasSize(1);
    }

    @Test
    void movesTheDayOfTheEntry() {
        assertThat(say(0, CANDIDATE, ENTERED.plusDays(2))).isInstanceOf(Corrected.class);
        assertThat(kept.history().on(ENTERED.plusDays(1))).isEmpty();
    }

    @Test
    void demandsWhatANewStepDemands() {
        obstacle = "too-young";
        assertThat(say(1, ACTIVE, ENTERED.plusDays(6))).isEqualTo(new Invalid("/step/to", "too-young"));
        assertThat(correct(
                        new StepCorrection(
                                2,
                                Optional.of(new StatusStep(SUSPENDED, null, null)),
                                Optional.empty(),
                                CorrectionReason.SLIP),
                        kept.revision(),
                        "KZ-61"))
                .isEqualTo(new Invalid("/step/ground", "required"));
    }

    @Test
    void knowsNoEntryOfAnotherRegionAndNoOlderRevision() {
        var taken = new StepCorrection(2, Optional.empty(), Optional.empty(), CorrectionReason.ENTERED_IN_ERROR);

        assertThat(correct(taken, kept.revision(), "KZ-79")).isEqualTo(new Unknown());
        assertThat(correct(taken, 1, "KZ-61")).isEqualTo(new Stale(3));
        assertThat(events.changed()).isEmpty();
    }

    private StepCorrectionOutcome withdraw(int number) {
        return correct(
                new StepCorrection(number, Optional.empty(), Optional.empty(), CorrectionReason.ENTERED_IN_ERROR),
                kept.revision(),
                "KZ-61");
    }

    private StepCorrectionOutcome say(int number, MediatorStatus to, LocalDate day) {
        return correct(
                new StepCorrection(number, Optional.of(stepTo(to)), Optional.of(day), CorrectionReason.PAPER),
                kept.revision(),
                "KZ-61");
    }

    private StepCorrectionOutcome correct(StepCorrection said, long revision, String region) {
        return correction.correct(new CorrectStatusChange.Command(kept.id(), revision, said, keeperOf(region)));
    }
}
