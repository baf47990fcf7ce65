package kz.ethnomediation.intake.signals.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.ethnomediation.intake.signals.SignalPolicy;
import org.junit.jupiter.api.Test;

/** The policy that ships is whole: every tension is answered, the higher the sooner. */
class PolicyListTest {

    @Test
    void knowsEveryTensionTheHigherTheSooner() throws IOException {
        var policy = PolicyList.policy(shipped());

        assertThat(policy.version()).isEqualTo("2026-1");
        assertThat(policy.levels()).containsOnlyKeys(1, 2, 3, 4, 5);
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(policy.levels()::get).map(SignalPolicy.Level::replyWithin))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(policy.levels().get(5).escalates()).isTrue();
        assertThat(policy.levels().get(1).escalates()).isFalse();
        assertThat(policy.levels().get(5).postControlDays()).isPresent();
        assertThat(policy.notAssessed().replyWithin()).isPositive();
    }

    private JsonNode shipped() throws IOException {
        var file = "contracts/code-lists/signal-policy.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream).path("items").path(0);
        }
    }
}
