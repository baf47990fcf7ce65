package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private final Parameters parameters = new Parameters();

    @Test
    void readsWhatIsGivenAndLeavesOutWhatIsNot() {
        assertThat(parameters.day("on", "2026-03-14")).contains(LocalDate.of(2026, 3, 14));
        assertThat(parameters.code("language", "KK", Language.class)).contains(Language.KK);
        assertThat(parameters.matching("region", null, "KZ-[0-9]{2}")).isEmpty();
        assertThat(parameters.limit(null)).isEqualTo(50);
        assertThat(parameters.refusal()).isEmpty();
    }

    @Test
    void namesEveryParameterThatCannotBeRead() {
        assertThat(parameters.day("on", "2026-02-30")).isEmpty();
        assertThat(parameters.code("language", "kk", Language.class)).isEmpty();
        assertThat(parameters.limit("201")).isEqualTo(50);

        assertThat(parameters.refusal().orElseThrow().errors())
                .extracting(Problem.Fault::pointer)
                .containsExactly("on", "language", "limit");
    }

    @Test
    void readsAMomentOfFourDigitYearsOnly() {
        assertThat(parameters.moment("knownAt", "2026-03-14T09:00:00+05:00"))
                .contains(Instant.parse("2026-03-14T04:00:00Z"));
        assertThat(parameters.refusal()).isEmpty();

        for (var odd : List.of(
                "-1000000000-01-01T00:00:00Z", "+12026-03-14T09:00:00Z", "2026-03-14", "2026-02-30T09:00:00Z")) {
            assertThat(parameters.moment("knownAt", odd)).as(odd).isEmpty();
        }
        assertThat(parameters.refusal().orElseThrow().errors()).hasSize(4);
    }
}
