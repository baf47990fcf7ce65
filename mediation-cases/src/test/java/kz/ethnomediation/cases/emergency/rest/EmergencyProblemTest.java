package kz.ethnomediation.cases.emergency.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.ethnomediation.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

class EmergencyProblemTest {

    @Test
    void givesEveryRefusalItsOwnSlug() {
        assertThat(Arrays.stream(EmergencyProblem.values()).map(ProblemType::slug))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("emergency-access(-[a-z]+)+"));
    }
}
