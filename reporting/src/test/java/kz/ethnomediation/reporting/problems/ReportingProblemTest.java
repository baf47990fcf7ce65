package kz.ethnomediation.reporting.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingProblemTest {

    @Test
    void sharesNoSlugWithAnother() {
        var all = Stream.<ProblemType>concat(Stream.of(ReportingProblem.values()), Stream.of(PlatformProblem.values()));

        assertThat(all.map(ProblemType::slug)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void hasAStableNameAndAClientErrorStatus(ReportingProblem problem) {
        assertThat(problem.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.uri()).hasToString("urn:ethnomediation:problem:" + problem.slug());
        assertThat(problem.status()).isBetween(400, 499);
    }
}
