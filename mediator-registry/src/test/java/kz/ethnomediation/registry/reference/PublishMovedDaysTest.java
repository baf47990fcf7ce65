package kz.ethnomediation.registry.reference;

import static kz.ethnomediation.registry.reference.PublishWordsTest.keeper;
import static kz.ethnomediation.registry.reference.PublishWordsTest.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.reference.PublicationOutcome.BeyondTheCaller;
import kz.ethnomediation.registry.reference.PublicationOutcome.Faulty;
import kz.ethnomediation.registry.reference.PublicationOutcome.Published;
import kz.ethnomediation.registry.reference.PublishMovedDays.Day;
import org.junit.jupiter.api.Test;

/** A decision moves days to come; the calendar of its year follows, and days that are over stay as they were. */
class PublishMovedDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final InMemoryKeptLists lists = new InMemoryKeptLists()
            .with("2018-06-19", list("holidays", """
                [{"code":"NEW_YEAR","month":1,"day":1,"days":2,"transferred":true}]"""))
            .with("2018-06-19", list("moved-days", """
                [{"date":"2026-03-07","working":true,"confirmed":true,"source":"a"},
                 {"date":"2026-12-31","working":false,"confirmed":false,"source":"b"}]"""));

    private final PublishMovedDays publishMovedDays = new PublishMovedDays(
            new Publisher(lists, lists, Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneOffset.UTC)));

    private final ReadCalendar readCalendar = new ReadCalendar(lists);

    @Test
    void movesDaysOfAYear() {
        var before = readCalendar.read(2027, TODAY).orElseThrow();

        var outcome = publish("KZ", 2027, day("2027-03-09", false), day("2027-03-13", true));

        assertThat(outcome).isEqualTo(new Published("moved-days", 1001, TODAY));
        var after = readCalendar.read(2027, TODAY).orElseThrow();
        assertThat(after.workdays()).isEqualTo(before.workdays());
        assertThat(after.weekdaysOff()).contains(LocalDate.parse("2027-03-09"));
        assertThat(after.workedWeekends()).containsExactly(LocalDate.parse("2027-03-13"));
        assertThat(after.version()).isEqualTo("holidays-1 moved-days-1001");
        assertThat(after.moved()).hasSize(2);
        assertThat(readCalendar.read(2027, TODAY.minusDays(1))).contains(before);
    }

    @Test
    void letsALaterDecisionReplaceAnEarlierOneOfTheSameDay() {
        var outcome = publish("KZ", 2026, day("2026-12-31", true));

        assertThat(outcome).isInstanceOf(Published.class);
        assertThat(readCalendar.read(2026, TODAY).orElseThrow().moved())
                .extracting(day -> day.path("date").asText() + " " + day.path("working"))
                .containsExactly("2026-03-07 true", "2026-12-31 true");
    }

    @Test
    void leavesDaysThatAreOverAndOtherYears() {
        var outcome = publish(
                "KZ",
                2026,
                day("2026-11-19", true),
                day("2027-01-05", true),
                day("2026-12-30", true),
                day("2026-12-30", false));

        assertThat(((Faulty) outcome).faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/days/0/date before-the-version", "/days/1/date of-another-year", "/days/3/date repeated");
        assertThat(publish("KZ-61", 2027, day("2027-03-09", false))).isEqualTo(new BeyondTheCaller());
        assertThat(lists.told()).isEmpty();
    }

    @Test
    void knowsNoYearBeyondTheLists() {
        assertThat(readCalendar.read(2017, TODAY)).isEmpty();
        assertThat(readCalendar.read(2101, TODAY)).isEmpty();
        assertThat(readCalendar.read(2026, LocalDate.parse("2018-06-18"))).isEmpty();
    }

    private PublicationOutcome publish(String region, int year, Day... days) {
        return publishMovedDays.publish(new PublishMovedDays.Command(
                year, Optional.empty(), List.copyOf(Arrays.asList(days)), "Order", true, keeper(region)));
    }

    private static Day day(String date, boolean working) {
        return new Day(LocalDate.parse(date), working);
    }
}
