package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.intake.persons.IdentityNumber.Doubt;
import kz.ethnomediation.intake.persons.IdentityNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    /** Synthetic: closes in the first round, in the second round, and a number of a body. */
    @ParameterizedTest
    @ValueSource(strings = {"900101300007", "900101300811", "150540000017"})
    void takesNumbersWhoseCheckDigitCloses(String digits) {
        assertThat(IdentityNumber.fault(digits)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90010130000", "9001013000071", "90010130000a", "9001013 00007", "٩٠٠١٠١٣٠٠٠٠٧"})
    void refusesWhatIsNotTwelveDigits(String text) {
        assertThat(IdentityNumber.fault(text)).contains(Fault.WRONG_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"900101300008", "900101300812", "821214240092"})
    void refusesAWrongCheckDigit(String digits) {
        assertThat(IdentityNumber.fault(digits)).contains(Fault.WRONG_CHECK_DIGIT);
        assertThatThrownBy(() -> new Iin(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(digits);
    }

    /** Both rounds give 10: no last digit makes such a number valid. */
    @ParameterizedTest
    @ValueSource(strings = {"90010130080", "90010130161", "82121424009"})
    void knowsNumbersThatAreNeverAssigned(String base) {
        for (var last = 0; last <= 9; last++) {
            assertThat(IdentityNumber.fault(base + last)).contains(Fault.WRONG_CHECK_DIGIT);
        }
    }

    @Test
    void knowsOneLastDigitOnly() {
        var random = seeded();
        for (var round = 0; round < 2_000; round++) {
            var digits = SyntheticNumbers.iin(random);
            var other = (digits.charAt(11) - '0' + 1 + random.nextInt(9)) % 10;
            assertThat(IdentityNumber.fault(digits)).isEmpty();
            assertThat(IdentityNumber.fault(digits.substring(0, 11) + other)).contains(Fault.WRONG_CHECK_DIGIT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9001013000,",
        "9013013000,IMPOSSIBLE_MONTH",
        "9000013000,IMPOSSIBLE_MONTH",
        "9002303000,IMPOSSIBLE_DAY",
        "9001003000,IMPOSSIBLE_DAY",
        "9001010000,UNKNOWN_KIND_DIGIT",
        "9001017000,UNKNOWN_KIND_DIGIT",
        "0002295000,",
        "0002293000,IMPOSSIBLE_DAY",
        "9002290000,IMPOSSIBLE_DAY UNKNOWN_KIND_DIGIT",
        "1505400000,SHAPED_LIKE_BIN",
        "9001703000,IMPOSSIBLE_DAY"
    })
    void doubtsWhatTheDigitsOfAPersonTell(String beginning, String expected) {
        var iin = new Iin(SyntheticNumbers.closing(beginning));

        assertThat(iin.doubts()).containsExactlyInAnyOrderElementsOf(doubts(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1505400000,",
        "1513400000,IMPOSSIBLE_MONTH",
        "1505700000,UNKNOWN_KIND_DIGIT",
        "9001013000,SHAPED_LIKE_IIN"
    })
    void doubtsWhatTheDigitsOfABodyTell(String beginning, String expected) {
        assertThat(new Bin(SyntheticNumbers.closing(beginning)).doubts())
                .containsExactlyInAnyOrderElementsOf(doubts(expected));
    }

    @Test
    void warnsWhereThePersonSaysOtherwise() {
        var iin = new Iin("900101300007");

        assertThat(iin.bornOn()).contains(LocalDate.of(1990, 1, 1));
        assertThat(iin.sex()).contains(Sex.MALE);
        assertThat(iin.doubts(Optional.of(LocalDate.of(1990, 1, 1)), Optional.of(Sex.MALE)))
                .isEmpty();
        assertThat(iin.doubts(Optional.of(LocalDate.of(1991, 1, 1)), Optional.of(Sex.FEMALE)))
                .containsExactlyInAnyOrder(Doubt.OTHER_BIRTH_DATE, Doubt.OTHER_SEX);
    }

    @Test
    void showsFourDigitsOnly() {
        assertThat(new Iin("900101300007").masked()).isEqualTo("9001********");
        assertThat(new Iin("900101300007")).hasToString("Iin[9001********]");
        assertThat(new Bin("150540000017")).hasToString("Bin[1505********]");
    }

    private static Set<Doubt> doubts(String names) {
        return names == null
                ? Set.of()
                : Set.copyOf(Arrays.stream(names.split(" ")).map(Doubt::valueOf).toList());
    }

    private static Random seeded() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("IdentityNumberTest seed " + seed);
        return new Random(seed);
    }
}
