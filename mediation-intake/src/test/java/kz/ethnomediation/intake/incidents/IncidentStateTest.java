package kz.ethnomediation.intake.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix, written down a second time. */
class IncidentStateTest {

    private static final Map<IncidentState, Set<IncidentState>> LEGAL = Map.of(
            IncidentState.RECORDED, Set.of(IncidentState.RECORDED, IncidentState.NOTIFIED, IncidentState.CLOSED),
            IncidentState.NOTIFIED, Set.of(IncidentState.NOTIFIED, IncidentState.CLOSED),
            IncidentState.CLOSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheLegalEdgesAndNoOther(IncidentState from) {
        for (var to : IncidentState.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(LEGAL.get(from).contains(to));
        }
    }
}
