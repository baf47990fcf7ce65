package kz.ethnomediation.intake.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.intake.terms.persistence.ShippedTerms;
import kz.ethnomediation.platform.workdays.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All moments with the offset of Almaty, +05:00. */
class TermsTest {

    private final TermsInForce inForce = new ShippedTerms();

    private Terms at(String moment) {
        return inForce.at(Instant.parse(moment));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00+05:00, 2026-11-23T09:00:00+05:00", // Monday at opening
        "2026-11-23T13:30:00+05:00, 2026-11-23T13:30:00+05:00", // lunch closes nothing
        "2026-11-23T18:30:00+05:00, 2026-11-23T18:30:00+05:00", // the closing minute is open
        "2026-11-23T18:30:01+05:00, 2026-11-24T09:00:00+05:00",
        "2026-11-23T08:59:59+05:00, 2026-11-23T09:00:00+05:00", // before opening: the same day
        "2026-11-23T00:00:00+05:00, 2026-11-23T09:00:00+05:00",
        "2026-11-20T23:59:59+05:00, 2026-11-23T09:00:00+05:00", // Friday night
        "2026-11-21T23:30:00+05:00, 2026-11-23T09:00:00+05:00", // Saturday night
        "2026-11-22T05:00:00+05:00, 2026-11-23T09:00:00+05:00", // Sunday
        "2026-12-16T11:00:00+05:00, 2026-12-17T09:00:00+05:00", // Independence Day
        "2026-12-31T12:00:00+05:00, 2026-12-31T12:00:00+05:00", // 31 December is worked
        "2026-12-31T22:00:00+05:00, 2027-01-05T09:00:00+05:00", // 1, 2 January, Sunday, and Monday for Saturday
        "2025-12-31T22:00:00+05:00, 2026-01-05T09:00:00+05:00",
        "2025-01-05T10:00:00+05:00, 2025-01-05T10:00:00+05:00" // a Sunday that was worked
    })
    void registersWhatAMachineBringsWhenSomebodyIsThere(String received, String registered) {
        assertThat(at(received).registrationMoment(Instant.parse(received), false))
                .isEqualTo(Instant.parse(registered));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T23:30:00+05:00", "2026-12-31T23:59:00+05:00", "2027-01-01T00:10:00+05:00"})
    void registersAtOnceWhatAPersonTakesIn(String received) {
        var moment = Instant.parse(received);
        assertThat(at(received).registrationMoment(moment, true)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:00+05:00, 2026-03-27", // over 8 March and before Nauryz is over
        "2026-11-21T23:30:00+05:00, 2026-12-14", // Saturday night: from Monday on
        "2026-11-23T09:00:00+05:00, 2026-12-14", // the Monday itself: the same
        "2026-12-31T12:00:00+05:00, 2027-01-26",
        "2027-01-02T12:00:00+05:00, 2027-01-27"
    })
    void answersInFifteenWorkdays(String registered, LocalDate lastDay) {
        var deadline = at(registered).answer(Instant.parse(registered));
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.term().amount()).isEqualTo(15);
    }

    @Test
    void isOverdueFromWorkday16() {
        var terms = at("2026-11-23T10:00:00+05:00");
        var registered = Instant.parse("2026-11-23T10:00:00+05:00");
        var day16 = terms.calendar().plusWorkdays(LocalDate.of(2026, 11, 23), 16);
        assertThat(terms.answer(registered).isOverdueOn(day16)).isTrue();
        assertThat(terms.answer(registered).isOverdueOn(day16.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00+05:00, 2026-11-26",
        "2026-11-21T10:00:00+05:00, 2026-11-26",
        "2026-12-31T10:00:00+05:00, 2027-01-08" // 5, 6 and 8 January
    })
    void sendsOnInThreeWorkdays(String registered, LocalDate lastDay) {
        assertThat(at(registered).redirection(Instant.parse(registered)).lastDay())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15T10:00:00+05:00, 2026-11-16", // 15 November is a Sunday
        "2026-11-21T10:00:00+05:00, 2027-01-25", // starts on Monday the 23rd; 23 January is a Saturday
        "2025-12-31T10:00:00+05:00, 2026-03-02" // 28 February is a Saturday
    })
    void extendsToTwoMonthsAtMost(String registered, LocalDate lastDay) {
        assertThat(at(registered).latestExtension(Instant.parse(registered)).lastDay())
                .isEqualTo(lastDay);
    }

    @Test
    void tellsOfAnExtensionInThreeWorkdays() {
        var terms = at("2026-12-14T10:00:00+05:00");
        assertThat(terms.extensionNotice(LocalDate.of(2026, 12, 14)).lastDay()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(terms.transferAnswer(LocalDate.of(2026, 12, 14)).lastDay()).isEqualTo(LocalDate.of(2026, 12, 18));
    }

    @Test
    void runsNoTermWhileItIsSuspended() {
        var terms = at("2026-11-23T10:00:00+05:00");
        var pause = new Suspension(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
        assertThat(terms.of(TermCode.REDIRECTION, LocalDate.of(2026, 11, 23), List.of(pause))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryTermInThreeLanguages(TermCode code) {
        var deadline = at("2026-11-23T10:00:00+05:00").of(code, LocalDate.of(2026, 11, 23));
        var text = deadline.explanation();
        assertThat(text.kk()).startsWith(deadline.term().basis().kk());
        assertThat(text.ru()).startsWith(deadline.term().basis().ru());
        assertThat(text.en())
                .startsWith(deadline.term().basis().en())
                .contains("holidays-2 moved-days-1", "term-policy-1");
    }

    @Test
    void countsWithTheLawOfTheDay() {
        var before = inForce.on(LocalDate.of(2026, 3, 17)).of(TermCode.ANSWER, LocalDate.of(2026, 8, 20));
        var after = inForce.on(LocalDate.of(2026, 3, 18)).of(TermCode.ANSWER, LocalDate.of(2026, 8, 20));
        assertThat(before.lastDay()).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(after.lastDay()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(before.calendarVersion()).isNotEqualTo(after.calendarVersion());
    }
}
