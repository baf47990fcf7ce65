package kz.ethnomediation.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
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
                        .isEqualTo(new AppealBook(movements, List.of()).flow(REGION, period));
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

        var book = new AppealBook(movements, List.of());
        var units = List.of(book.flow("KZ-61", period), book.flow("KZ-75", period), book.flow("KZ-79", period));
        assertThat(republic.registered())
                .isEqualTo(units.stream().mapToLong(Flow::registered).sum());
        assertThat(republic.open())
                .isEqualTo(units.stream().mapToLong(Flow::open).sum());
        assertThat(republic.transferredIn()).isPositive().isEqualTo(republic.transferredOut());
        assertThat(units)
                .containsExactlyElementsOf(Stream.of("KZ-61", "KZ-75", "KZ-79")
                        .map(region -> Flow.of(counts(movements, period).stream()
                                .filter(count -> count.region().equals(region))
                                .toList()))
                        .toList());
    }

    @Test
    void cannotExistWhereWhatCameInIsNotWhatWentOutOrStayed() {
        assertThatThrownBy(() -> new Flow(1, 2, 0, 0, 1, 0, 0, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotExistWithFewerThanNoOpenAppeals() {
        assertThatThrownBy(() -> new Flow(0, 0, 0, 0, 1, 0, 0, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotExistWithMoreOverdueThanOpen() {
        assertThatThrownBy(() -> new Flow(1, 0, 0, 0, 0, 0, 0, 0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesCountsThatContradictEachOther() {
        var closedWithoutRegistration = List.of(
                new MovementCount(REGION, false, Change.CLOSED, AppealOutcome.SETTLED, 1, 0, 0),
                new MovementCount(REGION, false, Change.REGISTERED, null, 1, 1, 0));

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
                .flatMap(movement -> counts(movement, period, movement.equals(last.get(movement.appealId()))))
                .toList();
    }

    /** A transfer is two: the leaving and the coming. */
    private static Stream<MovementCount> counts(AppealMovement movement, Period period, boolean isLast) {
        var carried = movement.effectiveOn().isBefore(period.firstDay());
        var leftOpen = isLast && movement.kind() != MovementKind.CLOSED ? 1 : 0;
        var change = switch (movement.kind()) {
            case REGISTERED -> Change.REGISTERED;
            case CLOSED -> Change.CLOSED;
            case REOPENED -> Change.REOPENED;
            case TRANSFERRED -> Change.TRANSFERRED_IN;
        };
        var here =
                new MovementCount(movement.attributes().region(), carried, change, movement.outcome(), 1, leftOpen, 0);
        var there = Stream.ofNullable(movement.fromRegion())
                .map(from -> new MovementCount(from, carried, Change.TRANSFERRED_OUT, null, 1, 0, 0));
        return Stream.concat(Stream.of(here), there);
    }
}
