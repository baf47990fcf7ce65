package kz.ethnomediation.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @Test
    void leavesAnOrdinaryNameAlone() {
        assertThat(DisplayName.of("Әйгерім Қасымова-Ли")).contains("Әйгерім Қасымова-Ли");
    }

    @Test
    void takesOutWhatCannotBePrinted() {
        assertThat(DisplayName.of(" Synthetic\r\n\u0000Operator\u001b\u202e 61\u2028\ud800"))
                .contains("Synthetic Operator 61");
    }

    @Test
    void isOfBoundedLengthAndNeverCutsALetter() {
        assertThat(DisplayName.of("x".repeat(199) + "😀😀").orElseThrow()).isEqualTo("x".repeat(199) + "😀");
        assertThat(DisplayName.of("y".repeat(10_000)).orElseThrow()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", " \t\n", "\u200b\u202e"})
    void isNothingWhereNothingIsLeft(String claimed) {
        assertThat(DisplayName.of(claimed)).isEmpty();
    }
}
