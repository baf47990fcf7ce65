package kz.ethnomediation.reporting.report.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.reporting.ReportingStand;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.facts.AnswerTermFact.Step;
import kz.ethnomediation.reporting.facts.AnswerTerms;
import kz.ethnomediation.reporting.facts.AppealMovements;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.FactFixture;
import kz.ethnomediation.reporting.facts.MediatorStatus;
import kz.ethnomediation.reporting.facts.MediatorStatuses;
import kz.ethnomediation.reporting.facts.Notices;
import kz.ethnomediation.reporting.historic.HistoricLine;
import kz.ethnomediation.reporting.report.AppealBook;
import kz.ethnomediation.reporting.report.Flow;
import kz.ethnomediation.reporting.report.RandomAppeals;
import kz.ethnomediation.reporting.report.ReadReport;
import kz.ethnomediation.reporting.report.Report;
import kz.ethnomediation.reporting.report.ReportOutcome.Compiled;
import kz.ethnomediation.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class JdbcReportFiguresIT {

    private static final List<String> REGIONS = List.of("KZ-11", "KZ-15");

    @Inject
    AppealMovements movements;

    @Inject
    AnswerTerms terms;

    @Inject
    Notices notices;

    @Inject
    MediatorStatuses standings;

    @Inject
    ReadReport readReport;

    @Test
    void countsWhateverComesLikeAClerkWhoGoesDayByDay() {
        var seed = new Random().nextLong();
        var appeals = new RandomAppeals(seed, REGIONS, LocalDate.of(2023, 1, 1));
        var lives = appeals.disorderly(400);
        var deadlines = appeals.terms(lives);
        Collections.shuffle(lives, new Random(seed));
        Collections.shuffle(deadlines, new Random(seed));
        lives.forEach(movements::add);
        deadlines.forEach(terms::add);
        var book = new AppealBook(lives, deadlines);

        for (var period : List.of(
                Period.of(new Quarter(2023, 1)),
                Period.of(new Quarter(2023, 2)),
                new Period(new Quarter(2023, 2), new Quarter(2024, 2)))) {
            var report = report(period);
            for (var region : REGIONS) {
                assertThat(row(report, region).flow()).as(region + " " + period).contains(book.flow(region, period));
            }
            assertThat(report.republic().orElseThrow().value(HistoricLine.APPEALS_REGISTERED))
                    .contains(report.units().stream()
                            .mapToLong(unit ->
                                    unit.value(HistoricLine.APPEALS_REGISTERED).orElse(0L))
                            .sum());
        }
    }

    @Test
    void countsMediatorsWhoAreActiveOnTheLastDayWhereTheyThenCount() {
        var staying = UUID.randomUUID();
        var moving = UUID.randomUUID();
        var leaving = UUID.randomUUID();
        standings.add(FactFixture.standing(staying, MediatorStatus.ACTIVE, "KZ-43", LocalDate.of(2024, 1, 10)));
        standings.add(FactFixture.standing(moving, MediatorStatus.ACTIVE, "KZ-43", LocalDate.of(2024, 2, 1)));
        standings.add(FactFixture.standing(leaving, MediatorStatus.ACTIVE, "KZ-43", LocalDate.of(2024, 3, 31)));
        standings.add(FactFixture.standing(moving, MediatorStatus.ACTIVE, "KZ-47", LocalDate.of(2024, 4, 1)));
        standings.add(FactFixture.standing(leaving, MediatorStatus.SUSPENDED, "KZ-43", LocalDate.of(2024, 6, 30)));

        assertThat(row(report(Period.of(new Quarter(2024, 1))), "KZ-43").activeMediators())
                .contains(3L);
        assertThat(row(report(Period.of(new Quarter(2024, 2))), "KZ-43").activeMediators())
                .contains(1L);
        assertThat(row(report(Period.of(new Quarter(2024, 2))), "KZ-47").activeMediators())
                .contains(1L);
    }

    @Test
    void isOverdueOnTheDayAfterTheLastDayOfTheTermUntilAnsweredOrEnded() {
        var answeredBefore = overdueFrom("2024-06-01", Step.ANSWERED, "2024-06-28");
        var answeredLate = overdueFrom("2024-06-01", Step.ANSWERED, "2024-07-15");
        var extended = overdueFrom("2024-06-01", Step.MOVED, "2024-06-20");
        var onTheLastDay = UUID.randomUUID();
        movements.add(FactFixture.registered(onTheLastDay, "KZ-39", LocalDate.of(2024, 6, 9)));
        terms.add(FactFixture.term(onTheLastDay, Step.SET, LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 9)));
        var ended = overdueFrom("2024-06-01", Step.SET, null);
        movements.add(FactFixture.closed(ended, AppealOutcome.WITHDRAWN, "KZ-39", LocalDate.of(2024, 6, 30)));
        var reopened = overdueFrom("2024-06-01", Step.SET, null);
        movements.add(FactFixture.closed(reopened, AppealOutcome.SETTLED, "KZ-39", LocalDate.of(2024, 6, 20)));
        movements.add(FactFixture.reopened(reopened, "KZ-39", LocalDate.of(2024, 6, 30)));

        assertThat(List.of(answeredBefore, answeredLate, extended)).doesNotContainNull();
        assertThat(flow(new Quarter(2024, 2), "KZ-39").overdue())
                .as("answered late")
                .isEqualTo(1);
        assertThat(flow(new Quarter(2024, 2), "KZ-39").open()).isEqualTo(5);
        assertThat(flow(new Quarter(2024, 3), "KZ-39").overdue())
                .as("extended until 1 September, last day 30 June")
                .isEqualTo(2);
    }

    @Test
    void movesAnOpenAppealWithItsTermToTheRegionThatAcceptedIt() {
        var appeal = overdueFrom("2024-06-01", "KZ-59", Step.SET, null);
        movements.add(FactFixture.transferred(appeal, "KZ-59", "KZ-63", LocalDate.of(2024, 7, 1)));
        movements.add(FactFixture.closed(appeal, AppealOutcome.SETTLED, "KZ-59", LocalDate.of(2024, 10, 1)));

        var before = flow(new Quarter(2024, 2), "KZ-59");
        assertThat(before.open()).isEqualTo(1);
        assertThat(before.overdue()).isEqualTo(1);
        var left = flow(new Quarter(2024, 3), "KZ-59");
        assertThat(left).isEqualTo(new Flow(1, 0, 0, 0, 0, 0, 0, 1, 0, 0));
        var came = flow(new Quarter(2024, 3), "KZ-63");
        assertThat(came).isEqualTo(new Flow(0, 0, 0, 1, 0, 0, 0, 0, 1, 1));
        assertThat(flow(new Quarter(2024, 4), "KZ-63")).isEqualTo(new Flow(1, 0, 0, 0, 0, 1, 0, 0, 0, 0));
        assertThat(flow(new Quarter(2024, 4), "KZ-59")).isEqualTo(Flow.NONE);
    }

    /** Registered with a term of 15 days, and one more step of that term. */
    private UUID overdueFrom(String registered, Step step, @Nullable String on) {
        return overdueFrom(registered, "KZ-39", step, on);
    }

    private UUID overdueFrom(String registered, String region, Step step, @Nullable String on) {
        var appeal = UUID.randomUUID();
        var day = LocalDate.parse(registered);
        movements.add(FactFixture.registered(appeal, region, day));
        terms.add(FactFixture.term(appeal, Step.SET, day.plusDays(15), day));
        if (on != null) {
            terms.add(FactFixture.term(appeal, step, LocalDate.of(2024, 9, 1), LocalDate.parse(on)));
        }
        return appeal;
    }

    @Test
    void countsANoticeThatReachedNobodyInItsTermUntilItDoes() {
        var late = UUID.randomUUID();
        notices.add(FactFixture.issued(late, "KZ-33", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 29)));
        notices.add(FactFixture.delivered(late, "KZ-33", LocalDate.of(2024, 7, 1)));
        var inTime = UUID.randomUUID();
        notices.add(FactFixture.issued(inTime, "KZ-33", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 29)));
        notices.add(FactFixture.delivered(inTime, "KZ-33", LocalDate.of(2024, 6, 29)));
        notices.add(
                FactFixture.issued(UUID.randomUUID(), "KZ-33", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)));

        assertThat(row(report(Period.of(new Quarter(2024, 2))), "KZ-33").undeliveredNotices())
                .contains(1L);
        assertThat(row(report(Period.of(new Quarter(2024, 3))), "KZ-33").undeliveredNotices())
                .as("the one, and the one due on the last day of June")
                .contains(1L);
    }

    @Test
    void countsANoticeAgainWhereItCameBack() {
        var notice = UUID.randomUUID();
        notices.add(FactFixture.issued(notice, "KZ-27", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 10)));
        notices.add(FactFixture.delivered(notice, "KZ-27", LocalDate.of(2024, 6, 5)));
        notices.add(FactFixture.undelivered(notice, "KZ-27", LocalDate.of(2024, 7, 2)));
        notices.add(FactFixture.delivered(notice, "KZ-27", LocalDate.of(2024, 10, 1)));

        assertThat(undelivered(2, "KZ-27")).contains(0L);
        assertThat(undelivered(3, "KZ-27")).contains(1L);
        assertThat(undelivered(4, "KZ-27")).contains(0L);
    }

    @Test
    void countsACallThatReachedNobodyInItsOwnPeriodOnly() {
        for (var dueOn : List.of(LocalDate.of(2024, 6, 20), LocalDate.of(2024, 6, 30))) {
            notices.add(FactFixture.calling(UUID.randomUUID(), "KZ-47", LocalDate.of(2024, 6, 10), dueOn));
        }

        assertThat(undelivered(2, "KZ-47")).contains(1L);
        assertThat(undelivered(3, "KZ-47"))
                .as("the one due on the last day of June")
                .contains(1L);
        assertThat(undelivered(4, "KZ-47")).contains(0L);
    }

    @Test
    void countsWhatWasClosedByHandNoMore() {
        for (var result : List.of("UNREACHABLE", "REPLACED")) {
            var notice = UUID.randomUUID();
            notices.add(FactFixture.issued(notice, "KZ-43", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 10)));
            notices.add(FactFixture.closed(notice, result, "KZ-43", LocalDate.of(2024, 5, 2)));
        }

        assertThat(undelivered(2, "KZ-43"))
                .as("the one whose recipient was not to be found in its term")
                .contains(1L);
        assertThat(undelivered(3, "KZ-43")).contains(0L);
    }

    private Optional<Long> undelivered(int quarter, String region) {
        return row(report(Period.of(new Quarter(2024, quarter))), region).undeliveredNotices();
    }

    private Flow flow(Quarter quarter, String region) {
        return row(report(Period.of(quarter)), region).flow().orElseThrow();
    }

    private Report report(Period period) {
        return ((Compiled) readReport.read(period, null, new Scope.Republic())).report();
    }

    private static ReportRow row(Report report, String region) {
        return report.units().stream()
                .filter(unit -> unit.territory().equals(region))
                .findFirst()
                .orElseThrow();
    }
}
