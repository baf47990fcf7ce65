package kz.ethnomediation.intake.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.intake.appeals.AppealStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void saysExactlyWhatTheListHolds() {
        assertThat(ShippedTexts.list("receipt-texts")
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("code").asText())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReceiptText.values())
                        .map(ReceiptText::code)
                        .toList());
    }

    @Test
    void missesNoText() {
        var all = new EnumMap<>(new ShippedTexts().on(DAY).wordings());
        all.remove(ReceiptText.KEEP_CODE);

        assertThatThrownBy(() -> new ReceiptTexts(all)).hasMessageContaining("KEEP_CODE");
    }

    @Test
    void speaksALanguageOnceEveryTextIsInIt() {
        var texts = new ShippedTexts();
        texts.add("ug", "салам");
        var all = new EnumMap<>(texts.on(DAY).wordings());
        assertThat(new ReceiptTexts(all).languages()).containsExactly("kk", "ru", "en", "ug");

        var without = new HashMap<>(all.get(ReceiptText.NUMBER).texts());
        without.remove("ug");
        all.put(ReceiptText.NUMBER, new Wording(without));

        assertThat(new ReceiptTexts(all).languages()).containsExactly("kk", "ru", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "kk,Нөмірі",
        "ru,Номер",
        "en,Number",
        "ru-KZ,Номер",
        "RU,Номер",
        "ug,Нөмірі / Номер",
        "de-Latn-KZ,Нөмірі / Номер"
    })
    void fallsBackToKazakhAndRussian(String language, String said) {
        assertThat(new ShippedTexts().on(DAY).say(ReceiptText.NUMBER, language)).isEqualTo(said);
    }

    @Test
    void acceptsNoTextWithoutKazakhAndRussian() {
        assertThatThrownBy(() -> new Wording(Map.of("kk", "Нөмірі"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNobodyHowAMatterEnded() {
        assertThat(PublicStatus.of(AppealStatus.WITHDRAWN))
                .isEqualTo(PublicStatus.of(AppealStatus.OUT_OF_SCOPE))
                .isEqualTo(PublicStatus.of(AppealStatus.CLOSED))
                .isEqualTo(PublicStatus.CLOSED);
        assertThat(PublicStatus.of(AppealStatus.REGISTERED)).isEqualTo(PublicStatus.REGISTERED);
        assertThat(PublicStatus.of(AppealStatus.TRIAGED))
                .isEqualTo(PublicStatus.of(AppealStatus.ACCEPTED))
                .isEqualTo(PublicStatus.IN_PROGRESS);
        assertThat(PublicStatus.of(AppealStatus.REDIRECTED)).isEqualTo(PublicStatus.WITH_OTHER_BODY);
    }

    @Test
    void hasANameAndANextStepForEveryStatus() {
        for (var status : PublicStatus.values()) {
            assertThat(ReceiptText.nameOf(status).code()).isEqualTo("status-" + code(status));
            assertThat(ReceiptText.after(status).code()).isEqualTo("next-" + code(status));
        }
    }

    private static String code(PublicStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
