package kz.ethnomediation.reporting.report.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.reporting.ReportingStand;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.facts.AppealMovements;
import kz.ethnomediation.reporting.facts.FactFixture;
import kz.ethnomediation.reporting.facts.MediatorStatus;
import kz.ethnomediation.reporting.facts.MediatorStatuses;
import kz.ethnomediation.reporting.historic.HistoricLine;
import kz.ethnomediation.reporting.report.AppealBook;
import kz.ethnomediation.reporting.report.RandomAppeals;
import kz.ethnomediation.reporting.report.ReadReport;
import kz.ethnomediation.reporting.report.Report;
import kz.ethnomediation.reporting.report.ReportOutcome.Compiled;
import kz.ethnomediation.reporting.report.ReportRow;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class JdbcReportFiguresIT {

    private static final List<String> REGIONS = List.of("KZ-11", "KZ-15");

    @Inject
    AppealMovements movements;

    @Inject
    MediatorStatuses standings;

    @Inject
    ReadReport readReport;

    @Test
    void countsWhateverComesLikeAClerkWhoGoesDayByDay() {
        var seed = new Random().nextLong();
        var lives = new RandomAppeals(seed, REGIONS, LocalDate.of(2023, 1, 1)).disorderly(400);
        Collections.shuffle(lives, new Random(seed));
        lives.forEach(movements::add);
        var book = new AppealBook(lives);

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
