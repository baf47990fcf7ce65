package kz.ethnomediation.intake.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.Done;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.NotOffered;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.Reason;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclareEthnicityTest {

    private final DeclarationFixture desk = new DeclarationFixture();

    @Test
    void keepsSeveralAndThenAnother() {
        var number = desk.personOf("2026-08-01");

        assertThat(desk.declare(number, "A", "B")).isEqualTo(new Done());
        var first = desk.vault.kept().get(desk.appealOf(number));
        assertThat(first.ethnicity()).isEqualTo(Set.of("A", "B"));
        assertThat(first.consentText()).isEqualTo(DeclarationFixture.CONSENT);
        assertThat(first.listVersion()).isEqualTo(3);
        assertThat(first).hasToString("Declaration[]");

        assertThat(desk.declare(number, "NOT_STATED")).isEqualTo(new Done());
        assertThat(desk.vault.kept().get(desk.appealOf(number)).ethnicity()).isEqualTo(Set.of("NOT_STATED"));
    }

    @Test
    void answersAWithdrawalTheSameWhetherThereWasSomethingOrNot() {
        var number = desk.personOf("2026-08-01");
        assertThat(desk.declare(number, "A")).isEqualTo(new Done());

        for (var time = 0; time < 2; time++) {
            assertThat(desk.declareEthnicity().declare(number, new DeclarationWish.Withdraw()))
                    .isEqualTo(new Done());
            assertThat(desk.vault.kept()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| 2026-1 | NOTHING_CHOSEN",
                "A,Z | 2026-1 | UNKNOWN_CODE",
                "A,NOT_STATED | 2026-1 | NOT_STATED_STANDS_ALONE",
                "A | 2025-1 | CONSENT_TEXT_NOT_IN_FORCE",
                "A | '' | CONSENT_TEXT_NOT_IN_FORCE"
            })
    void refusesWhatCannotBeTakenSo(String codes, String consent, Reason reason) {
        var number = desk.personOf("2026-08-01");
        var chosen = codes == null ? List.<String>of() : List.of(codes.split(","));

        assertThat(desk.declareEthnicity().declare(number, new DeclarationWish.Declare(chosen, consent)))
                .isEqualTo(new Refused(reason));
        assertThat(desk.vault.kept()).isEmpty();
    }

    @Test
    void offersNothingWhereItIsOff() {
        var number = desk.personOf("2026-08-01");
        desk.switchOff();

        assertThat(desk.offers().to(number)).isEmpty();
        assertThat(desk.declare(number, "A")).isEqualTo(new NotOffered());
        assertThat(desk.count()).isEmpty();
        assertThat(desk.vault.kept()).isEmpty();
    }

    @Test
    void letsEverybodyTakeBackWhatWasGivenBeforeItWasSwitchedOff() {
        var number = desk.personOf("2026-08-01");
        assertThat(desk.declare(number, "A")).isEqualTo(new Done());
        desk.switchOff();

        assertThat(desk.declareEthnicity().declare(number, new DeclarationWish.Withdraw()))
                .isEqualTo(new Done());

        assertThat(desk.vault.kept()).isEmpty();
        assertThat(desk.declareEthnicity().declare(AppealNumber.of(2026, "KZ-61", 999), new DeclarationWish.Withdraw()))
                .isEqualTo(new NotOffered());
    }

    @Test
    void destroysWhatNoTableNeedsAnyMoreWhenItWouldHaveBeenCounted() {
        assertThat(desk.declare(desk.personOf("2026-08-01"), "A")).isEqualTo(new Done());
        desk.isNow("2026-10-30T19:00:00Z");
        assertThat(desk.destroyUncounted()).as("still wanted").isFalse();
        desk.switchOff();
        desk.isNow("2026-10-30T18:59:59Z");
        assertThat(desk.destroyUncounted()).as("the switch may be turned back").isFalse();

        desk.isNow("2026-10-30T19:00:00Z");
        assertThat(desk.destroyUncounted()).isTrue();

        assertThat(desk.vault.kept()).isEmpty();
        assertThat(desk.destroyUncounted()).isFalse();
    }

    @Test
    void offersNothingToABodyOrForAnAppealOfBefore() {
        assertThat(desk.declare(AppealNumber.of(2026, "KZ-61", 999), "A")).isEqualTo(new NotOffered());
        assertThat(desk.declare(desk.personOf("2026-06-30"), "A")).isEqualTo(new NotOffered());
    }

    @Test
    void offersItUntilTheQuarterIsCounted() {
        var number = desk.personOf("2026-09-30");

        desk.isNow("2026-10-30T18:59:59Z");
        assertThat(desk.offers().to(number).orElseThrow().until()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(desk.declare(number, "A")).isEqualTo(new Done());
        assertThat(desk.count()).isEmpty();

        desk.isNow("2026-10-30T19:00:00Z");
        assertThat(desk.offers().to(number)).isEmpty();
        assertThat(desk.declare(number, "B")).isEqualTo(new NotOffered());
        assertThat(desk.count()).contains(new Quarter(2026, 3));
    }

    @Test
    void countsEachQuarterOnce() {
        for (var person = 0; person < 6; person++) {
            assertThat(desk.declare(desk.personOf("2026-08-01"), "A")).isEqualTo(new Done());
        }
        assertThat(desk.declare(desk.personOf("2026-08-01"), "B")).isEqualTo(new Done());
        var _ = desk.personOf("2026-08-01");
        desk.isNow("2027-02-01T00:00:00Z");

        assertThat(desk.count()).contains(new Quarter(2026, 3));
        assertThat(desk.count()).contains(new Quarter(2026, 4));
        assertThat(desk.count()).isEmpty();
        assertThat(desk.told).extracting(CountedQuarter::quarter).doesNotHaveDuplicates();
        assertThat(desk.told.getFirst().counts()).isEqualTo(Map.of("OTHER", 7L, "NOT_STATED", 1L));
    }

    @Test
    void destroysWhatIsCounted() {
        assertThat(desk.declare(desk.personOf("2026-08-01"), "A")).isEqualTo(new Done());
        var destroy = new DestroyCounted(desk.vault);
        assertThat(destroy.some()).isFalse();
        desk.isNow("2026-11-01T00:00:00Z");
        assertThat(desk.count()).isPresent();

        assertThat(destroy.some()).isTrue();
        assertThat(destroy.some()).isFalse();
        assertThat(desk.vault.kept()).isEmpty();
    }

    @Test
    void startsNotWithoutSayingForWhat() {
        var nameless = new DeclarationFixture.Settings(true, " ");

        assertThatThrownBy(() -> new DeclarationSwitch(nameless))
                .hasMessageContaining("does not start")
                .hasMessageContaining("published-table");
    }
}
