package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+7 701 000 00 01,+77010000001",
        "8 (701) 000-00-01,+77010000001",
        "87010000001,+77010000001",
        "77010000001,+77010000001",
        "701 000 00 01,+77010000001",
        "8 7252 00 00 01,+77252000001",
        "+998 90 000 00 01,998900000001",
        "00998900000001,998900000001",
        "+86 138 0000 0001,8613800000001",
        "55-00-01,550001"
    })
    void writesANumberInOneWay(String given, String normal) {
        assertThat(PhoneNumber.normal(given)).contains(normal);
    }

    @ParameterizedTest
    @CsvSource({"1234", "+7", "--"})
    void takesNothingForANumber(String given) {
        assertThat(PhoneNumber.normal(given)).isEmpty();
    }
}
