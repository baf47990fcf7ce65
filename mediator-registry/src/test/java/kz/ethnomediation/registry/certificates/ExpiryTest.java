package kz.ethnomediation.registry.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {

    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final Expiry EXPIRY =
            new Expiry(new MediatorId(new UUID(0, 1)), new CertificateId(new UUID(0, 2)), LAST);
    private static final List<Integer> STEPS = List.of(60, 7, 30);

    @ParameterizedTest
    @CsvSource({"60, 60", "31, 60", "30, 30", "8, 30", "7, 7", "1, 7", "0, 7"})
    void warnsByTheNarrowestStepThatIsReached(int daysLeft, int step) {
        var warning = EXPIRY.due(LAST.minusDays(daysLeft), STEPS).orElseThrow();

        assertThat(warning.step()).isEqualTo(step);
        assertThat(warning.daysLeft()).isEqualTo(daysLeft);
        assertThat(warning.since()).isEqualTo(LAST.minusDays(step));
    }

    @Test
    void warnsNeitherEarlierNorOnceItHasExpired() {
        assertThat(EXPIRY.due(LAST.minusDays(61), STEPS)).isEmpty();
        assertThat(EXPIRY.due(LAST.plusDays(1), STEPS)).isEmpty();
    }
}
