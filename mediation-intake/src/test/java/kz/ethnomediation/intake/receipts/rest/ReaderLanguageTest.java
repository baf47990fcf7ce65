package kz.ethnomediation.intake.receipts.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {

    @ParameterizedTest
    @CsvSource({
        ",,kk",
        "ru,,ru",
        "ru,en,ru",
        "xx,en,en",
        ",'ru-RU,ru;q=0.9,en;q=0.8',ru",
        ",'de,en;q=0.5',en",
        ",fr,kk",
        ",;;;nonsense,kk"
    })
    void prefersWhatWasAskedForByName(String lang, String acceptLanguage, String chosen) {
        assertThat(ReaderLanguage.of(lang, acceptLanguage, List.of("kk", "ru", "en")))
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7",
        "2001:db8:1:2:3:4:5:6,20010db800010002",
        "2001:db8:1:2::1,20010db800010002",
        "::ffff:192.0.2.7,192.0.2.7",
        "localhost,localhost"
    })
    void countsANetworkOfIpv6AsOneClient(String host, String client) {
        assertThat(ClientAddress.of(host)).isEqualTo(client);
    }
}
