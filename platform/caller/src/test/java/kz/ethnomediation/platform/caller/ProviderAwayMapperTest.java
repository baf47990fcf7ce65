package kz.ethnomediation.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class ProviderAwayMapperTest {

    @Test
    void asksToTryAgain() {
        var answer = new ProviderAwayMapper().toResponse(new OIDCException("away"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(((Problem) answer.getEntity()).type()).isEqualTo(PlatformProblem.UNAVAILABLE);
    }
}
