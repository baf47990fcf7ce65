package kz.ethnomediation.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheSameForTheSameRequest() {
        assertThat(with("sixteen or longer").of(List.of("POST", "/a"), BODY))
                .isEqualTo(with("sixteen or longer").of(List.of("POST", "/a"), BODY.clone()))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void tellsEveryPartApart() {
        var fingerprints = with("sixteen or longer");

        assertThat(List.of(
                        fingerprints.of(List.of("POST", "/a", "b"), BODY),
                        fingerprints.of(List.of("POST", "/ab", ""), BODY),
                        fingerprints.of(List.of("POST", "/a", "b{}"), new byte[0]),
                        fingerprints.of(List.of("POST", "/a", "b"), new byte[0]),
                        with("another long secret").of(List.of("POST", "/a", "b"), BODY)))
                .doesNotHaveDuplicates();
    }

    @Test
    void wantsASecretThatIsOne() {
        assertThatThrownBy(() -> with("too short")).hasMessageContaining("ethnomediation.command.secret");
    }

    private static Fingerprints with(String secret) {
        return new Fingerprints(new CommandConfig() {
            @Override
            public String secret() {
                return secret;
            }

            @Override
            public Duration kept() {
                return Duration.ofDays(3);
            }

            @Override
            public Duration sweepInterval() {
                return Duration.ofMinutes(10);
            }

            @Override
            public int sweepBatch() {
                return 1;
            }
        });
    }
}
