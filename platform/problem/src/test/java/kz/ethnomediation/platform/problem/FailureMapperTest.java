package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureMapperTest {

    @Test
    void logsNoMessageOfAnyCause() {
        var failure = new IllegalStateException("Key (name)=(Алия)", new RuntimeException("870000000000"));
        assertThat(FailureMapper.withoutMessages(failure))
                .contains("IllegalStateException", "RuntimeException", "FailureMapperTest")
                .doesNotContain("Алия", "870000000000");
    }
}
