package kz.ethnomediation.intake.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.declarations.DeclarationFixture;
import kz.ethnomediation.intake.declarations.DeclarationOutcome;
import kz.ethnomediation.intake.declarations.DeclarationWish;
import kz.ethnomediation.intake.receipts.DeclareByReceipt.Answer;
import org.junit.jupiter.api.Test;

class DeclareByReceiptTest {

    private static final String CODE = "ACDEF23456";

    private final DeclarationFixture desk = new DeclarationFixture();
    private final AppealNumber number = desk.personOf("2026-08-01");
    private final PublicReceipt receipt = new PublicReceipt(
            new UUID(0, 7),
            number,
            Instant.EPOCH,
            "KZ-61",
            Optional.of("61-01"),
            Optional.empty(),
            PublicStatus.REGISTERED);
    private final List<AppealNumber> asked = new ArrayList<>();
    private final List<AppealNumber> shown = new ArrayList<>();
    private final CheckReceipt checkReceipt = new CheckReceipt(
            new Receipts() {
                @Override
                public Optional<String> codeOf(AppealNumber other) {
                    asked.add(other);
                    return other.equals(number) ? Optional.of(CODE) : Optional.empty();
                }

                @Override
                public Optional<PublicReceipt> of(AppealNumber other) {
                    return Optional.of(receipt);
                }

                @Override
                public Optional<PublicReceipt> shown(AppealNumber number) {
                    shown.add(number);
                    return of(number);
                }
            },
            new WrongCodes(WrongCodesTest.limits(3, 30), () -> Instant.EPOCH));

    @Test
    void declaresWithNumberAndCode() {
        assertThat(declare(number.text(), CODE)).isEqualTo(new Answer.Heard(receipt, new DeclarationOutcome.Done()));
        assertThat(shown).as("readings, which would tell who has declared").isEmpty();
    }

    @Test
    void tellsAWrongCodeNotFromAnUnknownNumber() {
        assertThat(declare(number.text(), "wrong")).isEqualTo(new Answer.NotFound());
        assertThat(declare("EM-2026-61-999999", CODE)).isEqualTo(new Answer.NotFound());
    }

    @Test
    void makesAGuesserWait() {
        for (var go = 0; go < 3; go++) {
            assertThat(declare(number.text(), "wrong")).isEqualTo(new Answer.NotFound());
        }

        assertThat(declare(number.text(), CODE)).isInstanceOf(Answer.TooManyWrongCodes.class);
    }

    /** Off, a right code is answered as a wrong one, and nothing is looked at. */
    @Test
    void answersAsToAnUnknownNumberWhereItIsOff() {
        desk.switchOff();

        assertThat(declare(number.text(), CODE)).isEqualTo(new Answer.NotFound());
        assertThat(asked).isEmpty();
    }

    private Answer declare(String typed, String code) {
        var wish = new DeclarationWish.Declare(List.of("A"), DeclarationFixture.CONSENT);
        return new DeclareByReceipt(desk.declarations(), checkReceipt, desk.declareEthnicity())
                .declare(typed, code, "reader", wish);
    }
}
