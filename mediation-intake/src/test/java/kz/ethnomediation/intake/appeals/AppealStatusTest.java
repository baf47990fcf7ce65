package kz.ethnomediation.intake.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix, written down a second time from design §3. */
class AppealStatusTest {

    private static final Map<AppealStatus, Set<AppealStatus>> LEGAL = Map.of(
            AppealStatus.REGISTERED, Set.of(AppealStatus.TRIAGED, AppealStatus.WITHDRAWN),
            AppealStatus.TRIAGED,
                    Set.of(
                            AppealStatus.ACCEPTED,
                            AppealStatus.REDIRECTED,
                            AppealStatus.OUT_OF_SCOPE,
                            AppealStatus.WITHDRAWN),
            AppealStatus.ACCEPTED, Set.of(AppealStatus.CLOSED),
            AppealStatus.CLOSED, Set.of(AppealStatus.ACCEPTED),
            AppealStatus.REDIRECTED, Set.of(),
            AppealStatus.OUT_OF_SCOPE, Set.of(),
            AppealStatus.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheLegalEdgesAndNoOther(AppealStatus from) {
        for (var to : AppealStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(LEGAL.get(from).contains(to));
        }
    }
}
