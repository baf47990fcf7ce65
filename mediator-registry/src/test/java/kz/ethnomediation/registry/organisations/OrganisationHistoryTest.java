package kz.ethnomediation.registry.organisations;

import static kz.ethnomediation.registry.organisations.OrganisationFixture.named;
import static kz.ethnomediation.registry.organisations.OrganisationFixture.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrganisationHistoryTest {

    private static final LocalDate FIRST = LocalDate.parse("2021-01-01");
    private static final int DAYS = 60;

    @Test
    void bearsTheNameOfTheDay() {
        var history = organisation()
                .said(new Change.Opened(), "2021-01-10")
                .said(named("Assembly"), "2021-01-10")
                .said(named("People's Council"), "2026-03-01")
                .history();

        assertThat(history.nameOn(LocalDate.parse("2026-02-28")))
                .hasValue(new OrganisationName("Assembly", "Assembly"));
        assertThat(history.nameOn(LocalDate.parse("2026-03-01")))
                .hasValue(new OrganisationName("People's Council", "People's Council"));
    }

    @Test
    void bearsItsFirstNameBeforeTheDayOfThatName() {
        var history = organisation()
                .said(new Change.Opened(), "2021-01-10")
                .said(named("Assembly"), "2021-01-10")
                .corrected(0, new Change.Opened(), "2020-05-01")
                .history();

        assertThat(history.nameOn(LocalDate.parse("2020-06-01"))).isPresent();
        assertThat(history.isOpenOn(LocalDate.parse("2020-06-01"))).isTrue();
    }

    @Test
    void isNotOpenOnTheDayOfItsClosure() {
        var history = organisation()
                .said(new Change.Opened(), "2021-01-10")
                .said(new Change.Closed(), "2022-01-10")
                .history();

        assertThat(history.isOpenOn(LocalDate.parse("2021-01-09"))).isFalse();
        assertThat(history.isOpenOn(LocalDate.parse("2021-01-10"))).isTrue();
        assertThat(history.isOpenOn(LocalDate.parse("2022-01-09"))).isTrue();
        assertThat(history.isOpenOn(LocalDate.parse("2022-01-10"))).isFalse();
    }

    @Test
    void keepsWhatACorrectionReplacesOnRecord() {
        var history = organisation()
                .said(new Change.Opened(), "2021-01-10")
                .said(new Change.Closed(), "2022-01-10")
                .corrected(1, new Change.Closed(), "2023-01-10")
                .history();

        assertThat(history.isOpenOn(LocalDate.parse("2022-06-01"))).isTrue();
        assertThat(history.changes()).hasSize(3);
        assertThat(history.standing()).hasSize(2);
    }

    @Test
    void refusesAClosureBeforeTheOpening() {
        var history = organisation()
                .said(new Change.Opened(), "2021-01-10")
                .said(new Change.Closed(), "2020-01-10")
                .history();

        assertThat(history.faultOfLife()).hasValue("closed-before-opened");
    }

    @Test
    void refusesWhatIsSoAlready() {
        var opened = organisation().said(new Change.Opened(), "2021-01-10").said(new Change.Opened(), "2021-02-10");
        var closed = organisation()
                .said(new Change.Opened(), "2021-01-10")
                .said(new Change.Closed(), "2021-02-10")
                .said(new Change.Closed(), "2021-03-10");
        var empty = organisation().said(new Change.Opened(), "2021-01-10").said(new Change.Closed(), "2021-01-10");

        assertThat(opened.history().faultOfLife()).hasValue("open-already");
        assertThat(closed.history().faultOfLife()).hasValue("closed-already");
        assertThat(empty.history().faultOfLife()).hasValue("empty-interval");
    }

    /** A calendar that is painted day by day, in the order of the days of the changes. */
    @Test
    void agreesWithANaiveCalendar() {
        var seed = Long.getLong("organisations.seed", 2026);
        System.out.println("organisations.seed=" + seed);
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var days = steps(random);
            var story = organisation();
            var calendar = new boolean[DAYS];
            for (var at = 0; at < days.size(); at++) {
                var opens = at % 2 == 0;
                story.said(
                        opens ? new Change.Opened() : new Change.Closed(),
                        FIRST.plusDays(days.get(at)),
                        OptionalInt.empty());
                for (var day = days.get(at); day < DAYS; day++) {
                    calendar[day] = opens;
                }
            }
            var history = story.history();
            assertThat(history.faultOfLife()).isEmpty();
            for (var day = 0; day < DAYS; day++) {
                assertThat(history.isOpenOn(FIRST.plusDays(day)))
                        .as("day %d of %s", day, days)
                        .isEqualTo(calendar[day]);
            }
            var spans = history.openSpans();
            for (var at = 1; at < spans.size(); at++) {
                assertThat(spans.get(at - 1).overlaps(spans.get(at))).isFalse();
            }
        }
    }

    private static List<Integer> steps(Random random) {
        var days = new ArrayList<Integer>();
        for (var day = random.nextInt(10); day < DAYS; day += 1 + random.nextInt(20)) {
            days.add(day);
        }
        return days;
    }
}
