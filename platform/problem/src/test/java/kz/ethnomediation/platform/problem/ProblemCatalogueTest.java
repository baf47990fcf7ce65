package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void everySlugIsUniqueAndReadable() {
        assertThat(PlatformProblem.values())
                .extracting(PlatformProblem::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyStatusOfTheFrameworkFindsItsProblem() {
        assertThat(Arrays.stream(PlatformProblem.values()).map(PlatformProblem::status))
                .doesNotHaveDuplicates();
        assertThat(PlatformProblem.forStatus(405)).isEqualTo(PlatformProblem.METHOD_NOT_ALLOWED);
        assertThat(PlatformProblem.forStatus(418)).isEqualTo(PlatformProblem.MALFORMED);
        assertThat(PlatformProblem.forStatus(502)).isEqualTo(PlatformProblem.INTERNAL);
    }

    @Test
    void aMalformedRequestIsPointedAtAsAWhole() {
        assertThat(PlatformProblem.refusal(400).errors()).containsExactly(new Problem.Fault("", "unreadable"));
        assertThat(PlatformProblem.refusal(404).errors()).isEmpty();
    }
}
