package kz.ethnomediation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void startsWithDemoAndKeptDataWhenNothingIsAsked() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, false));
    }

    @Test
    void combinesOptions() {
        assertThat(Options.parse(List.of("--empty", "--fresh"))).isEqualTo(new Options(true, true));
    }

    @Test
    void refusesWhatItDoesNotKnowAndNamesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(List.of("--fresh", "--frehs")))
                .withMessage("unknown option --frehs, see ./run --help");
    }
}
