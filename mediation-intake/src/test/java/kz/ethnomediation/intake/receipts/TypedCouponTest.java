package kz.ethnomediation.intake.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ethnomediation.intake.appeals.AppealNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCouponTest {

    private static final String NUMBER = "EM-2026-61-000123";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EM-2026-61-000123",
                "em-2026-61-000123",
                " EM 2026 61 000123 ",
                "EM2026-61000123",
                "EM–2026–61–000123",
                "ЕМ-2026-61-000123",
                "ем-2026-61-000123",
                "ＥＭ-2026-61-000123"
            })
    void readsTheNumberHoweverItWasTyped(String typed) {
        assertThat(TypedCoupon.of(typed, "").number()).contains(new AppealNumber(NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "123", "EM-2026-61-123", "XX-2026-61-000123", "EM-2026-61-0001234567890", "EM-٢٠٢٦-61-000123"
            })
    void knowsWhatIsNoNumber(String typed) {
        assertThat(TypedCoupon.of(typed, "").number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACDEF23456,ACDEF23456",
        "acdef23456,ACDEF23456",
        "ACDEF 23456,ACDEF23456",
        "acdef-234-56,ACDEF23456",
        "АСDЕF23456,ACDEF23456",
        "АСЕНКМРТХУ,ACEHKMPTXY",
        "асенкмртхү,ACEHKMPTXY",
        "ACDEF234S6,ACDEF23456",
        "ACDEFZ3456,ACDEF23456",
        "BBBBBBBBBB,8888888888",
        "ВВВВВВВВВВ,8888888888"
    })
    void readsTheCodeHoweverItWasTyped(String typed, String kept) {
        assertThat(TypedCoupon.of(NUMBER, typed).code())
                .isEqualTo(TypedCoupon.of(NUMBER, kept).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACDEF2345", "ACDEF234566", "ACDEF2345G", "ACDEF2345O", "ACDEF23450", "АСДЕF23456"})
    void takesNoOtherCode(String typed) {
        assertThat(TypedCoupon.of(NUMBER, typed).hasCode("ACDEF23456")).isFalse();
    }

    @Test
    void takesTheCodeItself() {
        assertThat(TypedCoupon.of(NUMBER, "ACDEF23456").hasCode("ACDEF23456")).isTrue();
    }

    @Test
    void tellsNobodyTheCode() {
        assertThat(TypedCoupon.of(NUMBER, "ACDEF23456").toString()).doesNotContain("ACDEF");
    }
}
