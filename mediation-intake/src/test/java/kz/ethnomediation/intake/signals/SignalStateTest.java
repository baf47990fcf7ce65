package kz.ethnomediation.intake.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix, written down a second time from design §3 and domain rule 41. */
class SignalStateTest {

    private static final Map<SignalState, Set<SignalState>> LEGAL = Map.of(
            SignalState.RAISED, Set.of(SignalState.VERIFIED, SignalState.ESCALATED, SignalState.DISMISSED),
            SignalState.VERIFIED, Set.of(SignalState.ESCALATED, SignalState.RESPONDED, SignalState.STABLE),
            SignalState.ESCALATED, Set.of(SignalState.ESCALATED, SignalState.RESPONDED, SignalState.STABLE),
            SignalState.RESPONDED,
                    Set.of(SignalState.RESPONDED, SignalState.ESCALATED, SignalState.STABLE, SignalState.CLOSED),
            SignalState.STABLE,
                    Set.of(SignalState.STABLE, SignalState.RESPONDED, SignalState.POST_CONTROL, SignalState.CLOSED),
            SignalState.POST_CONTROL, Set.of(SignalState.POST_CONTROL, SignalState.RESPONDED, SignalState.CLOSED),
            SignalState.CLOSED, Set.of(),
            SignalState.DISMISSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheLegalEdgesAndNoOther(SignalState from) {
        for (var to : SignalState.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(LEGAL.get(from).contains(to));
        }
    }

    @Test
    void owesAnAnswerUntilThereIsOne() {
        assertThat(SignalState.values())
                .filteredOn(SignalState::isUnanswered)
                .containsExactly(SignalState.RAISED, SignalState.VERIFIED, SignalState.ESCALATED);
    }
}
