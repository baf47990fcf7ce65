package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|KK",
                "''|KK",
                "de|KK",
                "ru|RU",
                "en-GB,ru;q=0.5|EN",
                "de,ru-KZ;q=0.3|RU",
                ";;;|KK",
                "ru;q=nonsense|KK"
            })
    void speaksTheReadersLanguageOrKazakh(String header, Language expected) {
        assertThat(Language.preferredBy(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void isKnownByItsCode(Language language) {
        assertThat(Language.preferredBy(language.tag())).isEqualTo(language);
    }
}
