package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.recordedOn;
import static kz.ethnomediation.registry.mediators.MediatorFixture.stepTo;
import static kz.ethnomediation.registry.mediators.MediatorStatus.ACTIVE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.CANDIDATE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.EXCLUDED;
import static kz.ethnomediation.registry.mediators.MediatorStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Changed;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Invalid;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.StepNotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediatorTest {

    /** Domain rule 32, written down a second time. */
    private static final Map<MediatorStatus, Set<MediatorStatus>> RULE_32 = Map.of(
            CANDIDATE, Set.of(ACTIVE, EXCLUDED),
            ACTIVE, Set.of(SUSPENDED, EXCLUDED),
            SUSPENDED, Set.of(ACTIVE, EXCLUDED),
            EXCLUDED, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(MediatorStatus.values())
                .flatMap(from -> Arrays.stream(MediatorStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void stepsAlongTheEdgesOfTheRuleAndNoOthers(MediatorStatus from, MediatorStatus to) {
        // Given
        var mediator = aMediator().in(from);
        var allowed = RULE_32.getOrDefault(from, Set.of());
        var before = mediator.history();

        // When
        var outcome = mediator.take(stepTo(to), recordedOn(ENTERED));

        // Then
        if (allowed.contains(to)) {
            assertThat(outcome).isInstanceOf(Changed.class);
            assertThat(mediator.history().changes().getLast().previous()).isEqualTo(from);
            assertThat(mediator.history().changes().getLast().status()).isEqualTo(to);
        } else {
            assertThat(outcome).isEqualTo(new StepNotAllowed(allowed));
            assertThat(mediator.history()).isEqualTo(before);
        }
    }

    @Test
    void beginsAsCandidateWithRevisionAndSequenceOne() {
        var mediator = aMediator().candidate();
        assertThat(mediator.revision()).isEqualTo(1);
        assertThat(mediator.entered().sequence()).isEqualTo(1);
        assertThat(mediator.entered().change().status()).isEqualTo(CANDIDATE);
    }

    @Test
    void countsRevisionAndEventsWithEveryStepAndOnlyThen() {
        var mediator = aMediator().candidate();

        var first = mediator.take(stepTo(ACTIVE), recordedOn(ENTERED));
        var refused = mediator.take(stepTo(CANDIDATE), recordedOn(ENTERED));
        var second = mediator.take(stepTo(SUSPENDED), recordedOn(ENTERED));

        assertThat(first).isInstanceOfSatisfying(Changed.class, changed -> {
            assertThat(changed.revision()).isEqualTo(2);
            assertThat(changed.event().sequence()).isEqualTo(2);
        });
        assertThat(refused).isInstanceOf(StepNotAllowed.class);
        assertThat(second).isInstanceOfSatisfying(Changed.class, changed -> {
            assertThat(changed.revision()).isEqualTo(3);
            assertThat(changed.event().sequence()).isEqualTo(3);
        });
    }

    @Test
    void takesAStepOfAnEarlierDayButNotOfOneBeforeThePreviousStep() {
        var mediator = aMediator().enteredOn(ENTERED).candidate();
        var later = noonOf(ENTERED.plusDays(30));

        var before = mediator.take(stepTo(ACTIVE), new Recording(ENTERED.minusDays(1), later, "k"));
        var sameDay = mediator.take(stepTo(ACTIVE), new Recording(ENTERED, later, "k"));

        assertThat(before).isEqualTo(new Invalid("/effectiveOn", "before-the-previous-change"));
        assertThat(sameDay).isInstanceOf(Changed.class);
    }

    @Test
    void refusesAStepOfTomorrow() {
        var outcome =
                aMediator().candidate().take(stepTo(ACTIVE), new Recording(ENTERED.plusDays(1), noonOf(ENTERED), "k"));
        assertThat(outcome).isEqualTo(new Invalid("/effectiveOn", "ahead"));
    }

    @Test
    void countsTheDayInAlmatyAndNotInGreenwich() {
        // 20:00 UTC on 1 March is 01:00 on 2 March in Almaty
        var recording = new Recording(ENTERED.plusDays(1), java.time.Instant.parse("2026-03-01T20:00:00Z"), "k");
        assertThat(aMediator().candidate().take(stepTo(ACTIVE), recording)).isInstanceOf(Changed.class);
    }
}
