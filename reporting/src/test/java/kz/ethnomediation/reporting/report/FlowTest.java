package kz.ethnomediation.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.MovementKind;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final String REGION = "KZ-61";
    private static final List<Period> PERIODS = List.of(
            Period.of(new Quarter(2023, 1)),
            Period.of(new Quarter(2023, 3)),
            new Period(new Quarter(2023, 2), new Quarter(2024, 1)));

    @Test
    void addsUpLikeAClerkWhoGoesDayByDay() {
        for (var round = 0; round < 50; round++) {
            var movements =
                    new RandomAppeals(new Random().nextLong(), List.of(REGION), LocalDate.of(2023, 1, 1)).orderly(30);
            for (var period : PERIODS) {
                assertThat(Flow.of(counts(movements, period)))
                        .isEqualTo(new AppealBook(movements).flow(REGION, period));
            }
        }
    }

    @Test
    void addsRegionsUpToTheRepublic() {
        var seed = new Random().nextLong();
        var movements =
                new RandomAppeals(seed, List.of("KZ-61", "KZ-75", "KZ-79"), LocalDate.of(2023, 1, 1)).orderly(100);
        var period = PERIODS.getLast();

        var republic = Flow.of(counts(movements, period));

        var book = new AppealBook(movements);
        var units = List.of(book.flow("KZ-61", period), book.flow("KZ-75", period), book.flow("KZ-79", period));
        assertThat(republic.registered())
                .isEqualTo(units.stream().mapToLong(Flow::registered).sum());
        assertThat(republic.open())
                .isEqualTo(units.stream().mapToLong(Flow::open).sum());
    }

    @Test
    void cannotExistWhereWhatCameInIsNotWhatWentOutOrStayed() {
        assertThatThrownBy(() -> new Flow(1, 2, 0, 1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotExistWithFewerThanNoOpenAppeals() {
        assertThatThrownBy(() -> new Flow(0, 0, 0, 1, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesCountsThatContradictEachOther() {
        var closedWithoutRegistration = List.of(
                new MovementCount(REGION, false, MovementKind.CLOSED, AppealOutcome.SETTLED, 1, 0),
                new MovementCount(REGION, false, MovementKind.REGISTERED, null, 1, 1));

        assertThatThrownBy(() -> Flow.of(closedWithoutRegistration)).isInstanceOf(IllegalArgumentException.class);
    }

    /** One count per movement, as a query without any grouping would give them. */
    private static List<MovementCount> counts(List<AppealMovement> movements, Period period) {
        var known = movements.stream()
                .filter(movement -> !movement.effectiveOn().isAfter(period.lastDay()))
                .toList();
        var last = new HashMap<UUID, AppealMovement>();
        known.forEach(movement -> last.put(movement.appealId(), movement));
        return known.stream()
                .map(movement -> new MovementCount(
                        movement.attributes().region(),
                        movement.effectiveOn().isBefore(period.firstDay()),
                        movement.kind(),
                        movement.outcome(),
                        1,
                        movement.kind() != MovementKind.CLOSED && movement.equals(last.get(movement.appealId()))
                                ? 1
                                : 0))
                .toList();
    }
}
