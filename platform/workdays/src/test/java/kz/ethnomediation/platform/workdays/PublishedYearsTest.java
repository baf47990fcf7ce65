package kz.ethnomediation.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The years 2021 to 2027, laid out by hand from the law and the decisions of each year. Published norms agree where the
 * year came as it was planned: 245 and 120 for 2021 (ztb.kz), 246 and 119 for 2025 (azattyq-ruhy.kz) and 2026 (alau.kz).
 * 2024 was published as 248, with Kurban Ait on Monday 17 June; it then fell on Sunday the 16th. 2022 was published as 245
 * before the law of 29.09.2022 took two days in December away and gave one in October.
 */
class PublishedYearsTest {

    private final WorkCalendar before = Shipped.beforeTheReferendum();
    private final WorkCalendar inForce = Shipped.inForce();

    @Test
    void reproducesTheNormOf2026BeforeTheReferendum() {
        assertThat(before.workdaysIn(2026)).isEqualTo(246);
        assertThat(before.daysOffIn(2026)).isEqualTo(119);
        assertThat(before.weekdaysOff(2026)).contains(LocalDate.of(2026, 8, 31));
    }

    @Test
    void worksOnTheOldConstitutionDayAfterTheReferendum() {
        assertThat(inForce.workdaysIn(2026)).isEqualTo(247);
        assertThat(inForce.isWorkday(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(inForce.isWorkday(LocalDate.of(2026, 3, 16))).isTrue();
        assertThat(inForce.isWorkday(LocalDate.of(2027, 3, 15))).isFalse();
        assertThat(inForce.isWorkday(LocalDate.of(2027, 8, 30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            2021, 245, 01-01 01-04 01-07 03-08 03-22 03-23 03-24 05-03 05-07 05-10 07-05 07-06 07-20 08-30 12-01 12-16 12-17
            2022, 246, 01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16
            2023, 246, 01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18
            2024, 249, 01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16
            2025, 246, 01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16
            2026, 247, 01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16
            2027, 247, 01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16""")
    void laysTheYearOutAsItWas(int year, int workdays, String weekdaysOff) {
        assertThat(inForce.weekdaysOff(year)).containsExactlyElementsOf(days(year, weekdaysOff));
        assertThat(inForce.workdaysIn(year)).isEqualTo(workdays);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 07-03",
        "2022, 03-05 08-27 10-22",
        "2023, 07-01",
        "2024, 05-04",
        "2025, 01-05",
        "2026, ''",
        "2027, ''"
    })
    void worksOnTheWeekendsThatWereMoved(int year, String weekends) {
        assertThat(inForce.workedWeekends(year)).containsExactlyElementsOf(days(year, weekends));
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022", "2023", "2024", "2025"})
    void agreesOnEveryYearThatWasOverBeforeTheReferendum(int year) {
        assertThat(before.weekdaysOff(year)).isEqualTo(inForce.weekdaysOff(year));
    }

    @Test
    void transfersNoReligiousDay() {
        assertThat(inForce.isWorkday(LocalDate.of(2023, 1, 9))).isTrue();
        assertThat(inForce.isWorkday(LocalDate.of(2024, 6, 17))).isTrue();
    }

    @Test
    void namesItsVersions() {
        assertThat(before.version()).isEqualTo("holidays-1 moved-days-1");
        assertThat(inForce.version()).isEqualTo("holidays-2 moved-days-1");
    }

    @Test
    void saysWhatNobodyHasConfirmedYet() {
        assertThat(inForce.isConfirmed(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(inForce.isConfirmed(LocalDate.of(2027, 5, 15), LocalDate.of(2027, 5, 16)))
                .isFalse();
        assertThat(inForce.isConfirmed(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 1)))
                .isFalse();
    }

    private static List<LocalDate> days(int year, String monthDays) {
        var format = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
        return Arrays.stream(monthDays.split(" ", -1))
                .filter(day -> !day.isEmpty())
                .map(day -> MonthDay.parse(day, format).atYear(year))
                .toList();
    }
}
