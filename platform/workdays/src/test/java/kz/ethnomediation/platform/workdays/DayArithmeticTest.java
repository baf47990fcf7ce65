package kz.ethnomediation.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the arithmetic, on random days of 2021 to 2027 under both versions of the law. */
class DayArithmeticTest {

    private static final long SEED = new Random().nextLong();

    record Draw(WorkCalendar calendar, LocalDate day, LocalDate other, int n, int m) {}

    @BeforeAll
    static void printTheSeed() {
        System.out.println("day arithmetic, seed " + SEED);
    }

    static Stream<Draw> draws() {
        var random = new Random(SEED);
        var calendars = new WorkCalendar[] {Shipped.beforeTheReferendum(), Shipped.inForce()};
        var first = LocalDate.of(2021, 1, 1);
        return IntStream.range(0, 300)
                .mapToObj(i -> new Draw(
                        calendars[i % 2],
                        first.plusDays(random.nextInt(2500)),
                        first.plusDays(random.nextInt(2500)),
                        1 + random.nextInt(60),
                        1 + random.nextInt(60)));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void landsOnAWorkdayAfterItsStart(Draw draw) {
        var landed = draw.calendar().plusWorkdays(draw.day(), draw.n());
        assertThat(draw.calendar().isWorkday(landed)).isTrue();
        assertThat(landed).isAfter(draw.day());
    }

    @ParameterizedTest
    @MethodSource("draws")
    void countsBackWhatItAdded(Draw draw) {
        var landed = draw.calendar().plusWorkdays(draw.day(), draw.n());
        assertThat(draw.calendar().workdaysBetween(draw.day(), landed)).isEqualTo(draw.n());
    }

    @ParameterizedTest
    @MethodSource("draws")
    void addsInTwoStepsWhatItAddsInOne(Draw draw) {
        var calendar = draw.calendar();
        assertThat(calendar.plusWorkdays(calendar.plusWorkdays(draw.day(), draw.n()), draw.m()))
                .isEqualTo(calendar.plusWorkdays(draw.day(), draw.n() + draw.m()));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void neverEndsEarlierForStartingLater(Draw draw) {
        var calendar = draw.calendar();
        var later = draw.day().plusDays(draw.m());
        assertThat(calendar.plusWorkdays(draw.day(), draw.n()))
                .isBeforeOrEqualTo(calendar.plusWorkdays(later, draw.n()));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void countsTheDaysOneByOne(Draw draw) {
        var byHand = draw.day()
                .plusDays(1)
                .datesUntil(draw.day().plusDays(1 + draw.n()))
                .filter(draw.calendar()::isWorkday)
                .count();
        assertThat(draw.calendar().workdaysBetween(draw.day(), draw.day().plusDays(draw.n())))
                .isEqualTo((int) byHand);
    }

    @ParameterizedTest
    @MethodSource("draws")
    void countsNothingBackwards(Draw draw) {
        var calendar = draw.calendar();
        assertThat(Math.min(
                        calendar.workdaysBetween(draw.day(), draw.other()),
                        calendar.workdaysBetween(draw.other(), draw.day())))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("draws")
    void staysOnAWorkdayAndLeavesADayOff(Draw draw) {
        var calendar = draw.calendar();
        var first = calendar.firstWorkdayFrom(draw.day());
        assertThat(calendar.isWorkday(first)).isTrue();
        assertThat(first).isEqualTo(calendar.isWorkday(draw.day()) ? draw.day() : calendar.plusWorkdays(draw.day(), 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesToCountNoDays(int count) {
        var calendar = Shipped.inForce();
        var day = LocalDate.of(2026, 11, 21);
        assertThatThrownBy(() -> {
                    var _ = calendar.plusWorkdays(day, count);
                })
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void transfersAcrossTheTurnOfTheYear() throws Exception {
        var holidays = Lists.of("""
                [{"code": "LAST", "month": 12, "day": 30, "days": 2, "transferred": true},
                 {"code": "NEW", "month": 1, "day": 1, "transferred": true}]""");
        var calendar = WorkCalendar.of(holidays, Lists.of("[]"));
        assertThat(calendar.weekdaysOff(2024))
                .containsExactly(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 2),
                        LocalDate.of(2024, 1, 3),
                        LocalDate.of(2024, 12, 30),
                        LocalDate.of(2024, 12, 31));
    }
}
