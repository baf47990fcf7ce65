package kz.ethnomediation.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientKeyTest {
    @Test
    void locksEveryKeyOfEveryClientForItself() {
        assertThat(List.of(
                        new ClientKey("a", "bc").lock(),
                        new ClientKey("ab", "c").lock(),
                        new ClientKey("", "abc").lock(),
                        new ClientKey("a", "bd").lock()))
                .doesNotHaveDuplicates();
        assertThat(new ClientKey("a", "b").lock()).isEqualTo(new ClientKey("a", "b").lock());
    }
}
