package kz.ethnomediation.intake.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.receipts.ReceiptCheck.Genuine;
import kz.ethnomediation.intake.receipts.ReceiptCheck.NotGenuine;
import kz.ethnomediation.intake.receipts.ReceiptCheck.TooManyWrongCodes;
import org.junit.jupiter.api.Test;

class CheckReceiptTest {

    private static final AppealNumber NUMBER = new AppealNumber("EM-2026-61-000123");
    private static final String CODE = "ACDEF23456";
    private static final PublicReceipt RECEIPT = new PublicReceipt(
            new UUID(0, 7),
            NUMBER,
            Instant.EPOCH,
            "KZ-61",
            Optional.of("61-01"),
            Optional.empty(),
            PublicStatus.REGISTERED);

    private final List<String> asked = new ArrayList<>();
    private final List<AppealNumber> shown = new ArrayList<>();
    private final CheckReceipt checkReceipt = new CheckReceipt(
            new Receipts() {
                @Override
                public Optional<String> codeOf(AppealNumber number) {
                    asked.add(number.text());
                    return number.equals(NUMBER) ? Optional.of(CODE) : Optional.empty();
                }

                @Override
                public Optional<PublicReceipt> of(AppealNumber number) {
                    return Optional.of(RECEIPT);
                }

                @Override
                public Optional<PublicReceipt> shown(AppealNumber number) {
                    shown.add(number);
                    return of(number);
                }
            },
            new WrongCodes(WrongCodesTest.limits(3, 30), () -> Instant.EPOCH));

    @Test
    void knowsAGenuineCoupon() {
        assertThat(checkReceipt.check("em 2026 61 000123", "acdef 23456", "reader"))
                .isEqualTo(new Genuine(RECEIPT));
        assertThat(shown).containsExactly(NUMBER);
    }

    @Test
    void tellsAWrongCodeNotFromAnUnknownNumber() {
        assertThat(checkReceipt.check(NUMBER.text(), "ACDEF23457", "a")).isEqualTo(new NotGenuine());
        assertThat(checkReceipt.check("EM-2026-61-999999", CODE, "b")).isEqualTo(new NotGenuine());
        assertThat(checkReceipt.check("no number", CODE, "c")).isEqualTo(new NotGenuine());
        assertThat(asked).containsExactly(NUMBER.text(), "EM-2026-61-999999");
        assertThat(shown).isEmpty();
    }

    @Test
    void countsWrongCodesAndUnknownNumbersAlike() {
        for (var number : List.of(NUMBER.text(), "EM-2026-61-999999", "no number")) {
            for (var i = 0; i < 3; i++) {
                assertThat(checkReceipt.check(number, "nobody has", number)).isEqualTo(new NotGenuine());
            }
            assertThat(checkReceipt.check(number, CODE, number)).isInstanceOf(TooManyWrongCodes.class);
        }
    }

    @Test
    void looksAtNothingOnceThereWereTooMany() {
        for (var i = 0; i < 3; i++) {
            assertThat(checkReceipt.check(NUMBER.text(), "wrong", "guesser")).isEqualTo(new NotGenuine());
        }
        asked.clear();

        assertThat(checkReceipt.check(NUMBER.text(), CODE, "guesser")).isInstanceOf(TooManyWrongCodes.class);
        assertThat(asked).isEmpty();
        assertThat(checkReceipt.check(NUMBER.text(), CODE, "holder")).isEqualTo(new Genuine(RECEIPT));
    }
}
