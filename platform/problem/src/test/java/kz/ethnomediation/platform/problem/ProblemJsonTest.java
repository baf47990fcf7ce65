package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

    @Test
    void keepsTheStandardMembersFromBeingOverwritten() throws IOException {
        var problem = Problem.of(PlatformProblem.STALE).with("status", "OPEN").with("current", "7");

        var written = new ObjectMapper().readTree(ProblemJson.bytes(problem, Language.EN));

        assertThat(written.get("status").asInt()).isEqualTo(412);
        assertThat(written.get("current").asText()).isEqualTo("7");
    }
}
