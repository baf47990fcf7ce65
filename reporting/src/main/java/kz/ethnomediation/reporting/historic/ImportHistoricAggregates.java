package kz.ethnomediation.reporting.historic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.historic.ImportOutcome.AlreadyHeld;
import kz.ethnomediation.reporting.historic.ImportOutcome.Imported;
import kz.ethnomediation.reporting.historic.ImportOutcome.Reason;
import kz.ethnomediation.reporting.historic.ImportOutcome.Refused;
import kz.ethnomediation.reporting.historic.ImportOutcome.RowFault;
import kz.ethnomediation.reporting.territory.Territories;

/** Takes a batch of historic aggregates in, whole or not at all; the same batch again adds nothing. */
@ApplicationScoped
public class ImportHistoricAggregates {

    private final HistoricAggregates aggregates;
    private final LiveFigures live;
    private final Territories territories;
    private final InstantSource clock;

    public ImportHistoricAggregates(
            HistoricAggregates aggregates, LiveFigures live, Territories territories, InstantSource clock) {
        this.aggregates = aggregates;
        this.live = live;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * A batch as it was sent.
     *
     * @param importedBy subject of the statistician
     */
    public record Command(String source, boolean synthetic, List<StatedRow> rows, String importedBy) {
        public Command {
            rows = List.copyOf(rows);
        }
    }

    @Transactional
    public ImportOutcome take(Command command) {
        var ownFaults = faultsOfRows(command.rows());
        if (!ownFaults.isEmpty()) {
            return new Refused(ownFaults);
        }
        aggregates.lockForImport();
        var figures = figures(command);
        var inForce = aggregates.inForce(span(figures));
        var conflicts = conflicts(figures, inForce);
        return conflicts.isEmpty() ? store(command, figures, inForce) : new Refused(conflicts);
    }

    private List<RowFault> faultsOfRows(List<StatedRow> rows) {
        var policy = new RowPolicy(
                territories, AlmatyDay.of(clock.instant()), live.firstDay().map(Quarter::of));
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> policy.refusal(rows.get(row)).map(reason -> new RowFault(row, reason)).stream())
                .toList();
    }

    private static List<HistoricFigure> figures(Command command) {
        return command.rows().stream()
                .map(row -> new HistoricFigure(
                        new HistoricCell(
                                row.line(),
                                row.region(),
                                Quarter.parse(row.quarter()).orElseThrow()),
                        row.value(),
                        command.source(),
                        command.synthetic()))
                .toList();
    }

    private static Period span(List<HistoricFigure> figures) {
        var quarters =
                figures.stream().map(figure -> figure.cell().quarter()).sorted().toList();
        return new Period(quarters.getFirst(), quarters.getLast());
    }

    private static List<RowFault> conflicts(List<HistoricFigure> figures, Map<HistoricCell, HistoricFigure> inForce) {
        return IntStream.range(0, figures.size())
                .filter(row -> {
                    var held = inForce.get(figures.get(row).cell());
                    return held != null
                            && !held.source().equals(figures.get(row).source());
                })
                .mapToObj(row -> new RowFault(row, Reason.STATED_BY_ANOTHER_SOURCE))
                .toList();
    }

    private ImportOutcome store(
            Command command, List<HistoricFigure> figures, Map<HistoricCell, HistoricFigure> inForce) {
        var added = figures.stream()
                .filter(figure -> !inForce.containsKey(figure.cell()))
                .toList();
        var replacing =
                figures.stream().filter(figure -> replaces(figure, inForce)).toList();
        var news = Stream.concat(added.stream(), replacing.stream()).toList();
        if (news.isEmpty()) {
            return new AlreadyHeld(figures.size());
        }
        var loggedAt = nextLoggedAt();
        var batch = new HistoricBatch(
                batchId(loggedAt), command.source(), command.synthetic(), command.importedBy(), loggedAt, news);
        aggregates.add(batch);
        return new Imported(batch.id(), loggedAt, figures.size(), added.size(), replacing.size());
    }

    /** No two batches are logged at the same moment. */
    private static UUID batchId(Instant loggedAt) {
        return UUID.nameUUIDFromBytes(("historic-batch " + loggedAt).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean replaces(HistoricFigure figure, Map<HistoricCell, HistoricFigure> inForce) {
        var held = inForce.get(figure.cell());
        return held != null && !held.statesTheSameAs(figure);
    }

    /** Now, or a moment after the latest batch where the clock went back: the order of knowledge never does. */
    private Instant nextLoggedAt() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return aggregates
                .latestLoggedAt()
                .filter(latest -> !latest.isBefore(now))
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }
}
