package kz.ethnomediation.reporting.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kz.ethnomediation.reporting.historic.HistoricLine;
import kz.ethnomediation.reporting.report.HistoricTally.Stated;
import org.jspecify.annotations.Nullable;

/** The lines of one unit or of the republic. A line that nobody knows has no value; nought is a value. */
public final class ReportRow {

    private final String territory;
    private final @Nullable Flow flow;
    private final Map<HistoricLine, Stated> stated;
    private final @Nullable Long activeMediators;
    private final @Nullable Long undeliveredNotices;
    private final @Nullable SignalTally signals;

    ReportRow(
            String territory,
            @Nullable Flow flow,
            Map<HistoricLine, Stated> stated,
            @Nullable Long activeMediators,
            @Nullable Long undeliveredNotices,
            @Nullable SignalTally signals) {
        this.territory = territory;
        this.flow = flow;
        this.stated = Map.copyOf(stated);
        this.activeMediators = activeMediators;
        this.undeliveredNotices = undeliveredNotices;
        this.signals = signals;
    }

    /** Code of the unit, {@code KZ} for the republic. */
    public String territory() {
        return territory;
    }

    /** What the facts say; nothing for a time before the facts begin. */
    public Optional<Flow> flow() {
        return Optional.ofNullable(flow);
    }

    /** Facts and historic counts of a line together. */
    public Optional<Long> value(HistoricLine line) {
        var historic = stated.get(line);
        if (flow == null && historic == null) {
            return Optional.empty();
        }
        return Optional.of(
                (flow == null ? 0 : ofFacts(line).applyAsLong(flow)) + (historic == null ? 0 : historic.value()));
    }

    public Optional<Long> activeMediators() {
        return Optional.ofNullable(activeMediators);
    }

    /** Notices to people outside whose term had passed and that had reached nobody when the period ended. */
    public Optional<Long> undeliveredNotices() {
        return Optional.ofNullable(undeliveredNotices);
    }

    /** What became of early-warning signals; nothing for a time before the facts know of any. */
    public Optional<SignalTally> signals() {
        return Optional.ofNullable(signals);
    }

    /** The lines that contain historic counts. */
    public List<HistoricLine> historicLines() {
        return Arrays.stream(HistoricLine.values()).filter(stated::containsKey).toList();
    }

    /** The lines that contain a made up split. */
    public List<HistoricLine> syntheticLines() {
        return historicLines().stream()
                .filter(line -> Optional.ofNullable(stated.get(line))
                        .map(Stated::synthetic)
                        .orElse(false))
                .toList();
    }

    private static ToLongFunction<Flow> ofFacts(HistoricLine line) {
        return switch (line) {
            case APPEALS_REGISTERED -> Flow::registered;
            case RESOLVED_AT_CONSULTATION -> Flow::atConsultation;
            case RESOLVED_BY_SETTLEMENT -> Flow::bySettlement;
        };
    }
}
