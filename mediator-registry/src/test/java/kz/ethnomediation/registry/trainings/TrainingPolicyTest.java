package kz.ethnomediation.registry.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingPolicyTest {

    private static final LocalDate EXPIRES = LocalDate.parse("2026-12-31");
    private static final Expiry EXPIRY = new Expiry(new UUID(0, 1), new UUID(0, 2), EXPIRES);
    private static final TrainingPolicy POLICY = new TrainingPolicy(72, List.of(60, 30, 7));

    @ParameterizedTest
    @CsvSource({"60, 60", "31, 60", "30, 30", "8, 30", "7, 7", "1, 7"})
    void warnsByTheNarrowestStepThatIsReached(int daysLeft, int step) {
        var warning = POLICY.due(EXPIRY, EXPIRES.minusDays(daysLeft)).orElseThrow();

        assertThat(warning.step()).isEqualTo(step);
        assertThat(warning.daysLeft()).isEqualTo(daysLeft);
        assertThat(warning.since()).isEqualTo(EXPIRES.minusDays(step));
    }

    @Test
    void warnsNeitherEarlierNorOnceItHasExpired() {
        assertThat(POLICY.due(EXPIRY, EXPIRES.minusDays(61))).isEmpty();
        assertThat(POLICY.due(EXPIRY, EXPIRES)).isEmpty();
    }
}
