package kz.ethnomediation.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTest {

    private static final long SEED = new Random().nextLong();

    private final WorkCalendar calendar = Shipped.inForce();

    static Term term(int amount, TermUnit unit, boolean confirmed) {
        var basis = new Wording("ӘРПК 76-бабы", "АППК, ст. 76", "APPC art. 76");
        return new Term("ANSWER", amount, unit, basis, confirmed, "term-policy-1");
    }

    private Deadline workdays(int amount, LocalDate start, Suspension... suspensions) {
        return Deadline.of(calendar, term(amount, TermUnit.WORKING_DAYS, true), start, List.of(suspensions));
    }

    private Deadline months(int amount, LocalDate start, Suspension... suspensions) {
        return Deadline.of(calendar, term(amount, TermUnit.CALENDAR_MONTHS, true), start, List.of(suspensions));
    }

    @Test
    void countsFromTheDayAfterTheStart() {
        var deadline = workdays(15, LocalDate.of(2026, 3, 2));
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(deadline.skippedDays()).isEqualTo(10);
        assertThat(deadline.calendarVersion()).isEqualTo("holidays-2 moved-days-1");
    }

    @Test
    void isOverdueFromTheDayAfterTheLast() {
        var deadline = workdays(3, LocalDate.of(2026, 11, 23));
        assertThat(deadline.isOverdueOn(LocalDate.of(2026, 11, 26))).isFalse();
        assertThat(deadline.isOverdueOn(LocalDate.of(2026, 11, 27))).isTrue();
    }

    @Test
    void countsNoSuspendedDay() {
        var pause = new Suspension(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 30));
        var deadline = workdays(3, LocalDate.of(2026, 11, 23), pause);
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(deadline.skippedDays()).isEqualTo(6);
    }

    @Test
    void countsADayOfTwoSuspensionsOnce() {
        var one = new Suspension(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26));
        var other = new Suspension(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27));
        assertThat(workdays(1, LocalDate.of(2026, 11, 23), one, other).lastDay())
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15, 2026-11-16", // Sunday 15 November: the next working day
        "2026-09-14, 2026-11-16", // Saturday 14 November
        "2026-09-16, 2026-11-16",
        "2025-12-31, 2026-03-02", // 28 February is a Saturday
        "2027-12-31, 2028-02-29",
        "2026-11-30, 2027-02-01" // 30 January is a Saturday
    })
    void endsAMonthTermOnAWorkday(LocalDate start, LocalDate lastDay) {
        assertThat(months(2, start).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void pushesAMonthTermByTheSuspendedDays() {
        var pause = new Suspension(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10));
        assertThat(months(2, LocalDate.of(2026, 9, 16), pause).lastDay()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void endsNoTermInASuspension() {
        var pause = new Suspension(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 18));
        var deadline = months(2, LocalDate.of(2026, 9, 16), pause);
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 11, 16));
        var longer = months(2, LocalDate.of(2026, 9, 15), new Suspension(LocalDate.of(2026, 11, 16), pause.to()));
        assertThat(longer.lastDay()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    static Stream<LocalDate> starts() {
        System.out.println("deadlines, seed " + SEED);
        var random = new Random(SEED);
        return IntStream.range(0, 200).mapToObj(_ -> LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2300)));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void agreesWithTheCalendarWithoutSuspensions(LocalDate start) {
        assertThat(workdays(15, start).lastDay()).isEqualTo(calendar.plusWorkdays(start, 15));
        assertThat(months(2, start).lastDay()).isEqualTo(calendar.firstWorkdayFrom(start.plusMonths(2)));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void pushesTheEndByTheWorkdaysOfASuspension(LocalDate start) {
        var pause = new Suspension(start.plusDays(2), start.plusDays(9));
        var lost = calendar.workdaysBetween(start.plusDays(1), start.plusDays(9));
        assertThat(workdays(15, start, pause).lastDay()).isEqualTo(calendar.plusWorkdays(start, 15 + lost));
    }

    @Test
    void refusesASuspensionThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Suspension(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
