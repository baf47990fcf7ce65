package kz.ethnomediation.platform.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatternSampleTest {

    private static final List<String> PATTERNS = List.of(
            "EM-[0-9]{4}-[0-9]{2}-[0-9]{6,12}",
            "UNDER_18|18_29|30_44|45_59|60_PLUS",
            "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}",
            "[\\p{L}\\p{N} /-]{3,30}",
            "[^\\r\\n\\t]*",
            "\\+?[0-9 ()-]{5,25}",
            "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$",
            "^(?:KZ-[0-9]{2})$");

    @Test
    void makesATextThatMatchesTheWholePattern() {
        var dice = new Dice(3);
        for (var pattern : PATTERNS) {
            for (var times = 0; times < 200; times++) {
                assertThat(PatternSample.of(pattern, dice)).matches(pattern);
            }
        }
    }
}
