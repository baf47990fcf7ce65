package kz.ethnomediation.registry.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

class RegistryProblemTest {

    @Test
    void givesEveryProblemASlugOfItsOwn() {
        var slugs = Stream.<ProblemType>concat(
                        Arrays.stream(RegistryProblem.values()), Arrays.stream(PlatformProblem.values()))
                .map(ProblemType::slug)
                .toList();
        assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void refusesWithAStatusThatDesignKnows() {
        assertThat(RegistryProblem.values()).extracting(ProblemType::status).isSubsetOf(409, 422);
    }
}
