package kz.ethnomediation.cases.casework.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

class CaseProblemTest {

    @Test
    void givesEveryRefusalItsOwnSlug() {
        var slugs = Stream.concat(Arrays.stream(CaseProblem.values()), Arrays.stream(PlatformProblem.values()))
                .map(ProblemType::slug)
                .toList();

        assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void usesNoStatusButThoseOfRefusals() {
        assertThat(CaseProblem.values())
                .allMatch(problem -> problem.status() == 403 || problem.status() == 409 || problem.status() == 422);
    }
}
