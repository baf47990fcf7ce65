package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.registry.imports.Entered;
import kz.ethnomediation.registry.imports.EnteredRows;
import kz.ethnomediation.registry.imports.Entrance;
import kz.ethnomediation.registry.imports.Handing;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.sheets.CellReader;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.trainings.RecordTraining;
import kz.ethnomediation.registry.trainings.TrainingOutcome;

/** Trainings of regions that the keeper keeps: seminars with their heads, programmes without their certificates. */
@ApplicationScoped
class TrainingEntrance implements Entrance {

    private static final Map<String, TrainingColumn> COLUMNS = Map.of(
            "/from", TrainingColumn.FROM,
            "/until", TrainingColumn.UNTIL,
            "/region", TrainingColumn.REGION,
            "/trained", TrainingColumn.TRAINED,
            "/languages", TrainingColumn.LANGUAGES,
            "/trainers", TrainingColumn.TRAINERS);

    private final RecordTraining recordTraining;
    private final References references;

    TrainingEntrance(RecordTraining recordTraining, References references) {
        this.recordTraining = recordTraining;
        this.references = references;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.TRAINING;
    }

    @Override
    public List<Column> columns() {
        return List.of(TrainingColumn.values());
    }

    @Override
    public Entered enter(List<NewRow> rows, Handing handing) {
        var organisers = references.named(rows, TrainingColumn.ORGANISATION, EntryKind.ORGANISATION);
        var trainers = references.named(rows, TrainingColumn.TRAINERS, EntryKind.MEDIATOR);
        var entered = new EnteredRows();
        for (var row : rows) {
            var cells = new CellReader(row.row());
            var command = new TrainingRow(row, cells, organisers, trainers).command(handing.keeper());
            if (!entered.refuses(cells)) {
                enter(row, command, entered);
            }
        }
        return entered.all();
    }

    private void enter(NewRow row, RecordTraining.Command command, EnteredRows entered) {
        switch (recordTraining.record(command)) {
            case TrainingOutcome.Recorded(var id, var _) -> entered.entered(row, id, Optional.of(command.region()));
            case TrainingOutcome.Unknown() -> entered.refused(row, TrainingColumn.ORGANISATION, "unknown");
            case TrainingOutcome.OutsideYourScope() ->
                entered.refused(row, TrainingColumn.REGION, "outside-your-scope");
            case TrainingOutcome.OrganiserNotOpen() -> entered.refused(row, TrainingColumn.UNTIL, "not-open");
            case TrainingOutcome.Invalid(var faults) ->
                faults.forEach(fault -> entered.refused(row, Pointers.column(fault.pointer(), COLUMNS), fault.code()));
            case TrainingOutcome.NoCertificates(), TrainingOutcome.CertificateTaken() ->
                throw new IllegalStateException("no certificate was asked for");
        }
    }
}
