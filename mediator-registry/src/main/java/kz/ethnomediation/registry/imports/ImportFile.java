package kz.ethnomediation.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.imports.ImportOutcome.Faulty;
import kz.ethnomediation.registry.imports.ImportOutcome.Judged;
import kz.ethnomediation.registry.imports.ImportOutcome.Unreadable;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sheets.RowFault;
import kz.ethnomediation.registry.sheets.SheetFormat;
import kz.ethnomediation.registry.sheets.SheetReading;
import kz.ethnomediation.registry.sheets.SheetRow;
import kz.ethnomediation.registry.sources.ContentDigest;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.sources.EntrySources;
import kz.ethnomediation.registry.staging.Stage;

/**
 * Takes a file in, in one transaction: every row goes through the use cases of single entries on a stage, and what the stage holds
 * is kept only where no row is refused (issue 6, Deliver 6).
 */
@ApplicationScoped
public class ImportFile {

    private final Instance<SheetFormat> formats;
    private final Instance<Entrance> entrances;
    private final EntrySources sources;
    private final KeepImport keeping;
    private final ReferenceLists lists;

    public ImportFile(
            @Any Instance<SheetFormat> formats,
            @Any Instance<Entrance> entrances,
            EntrySources sources,
            KeepImport keeping,
            ReferenceLists lists) {
        this.formats = formats;
        this.entrances = entrances;
        this.sources = sources;
        this.keeping = keeping;
        this.lists = lists;
    }

    /** Taken in, judged, or why not. A transaction whose file is refused must not be committed. */
    @Transactional
    public ImportOutcome take(EntryKind kind, byte[] file, Handing handing) {
        var entrance = entrances.stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow();
        return switch (format(handing.format()).read(file, columns(entrance))) {
            case SheetReading.Unreadable unreadable -> new Unreadable(unreadable);
            case SheetReading.Read(var rows) ->
                lists.readingOnce(
                        () -> Stage.open(stage -> taken(entrance, rows, ContentDigest.of(file), handing, stage)));
        };
    }

    private ImportOutcome taken(Entrance entrance, List<SheetRow> rows, String sha256, Handing handing, Stage stage) {
        var sorted = SortedRows.of(rows, entrance.kind(), handing, sources);
        var entered = entrance.enter(sorted.fresh(), handing);
        var faults = Stream.concat(sorted.faults().stream(), entered.faults().stream())
                .toList();
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        if (handing.rehearsed()) {
            return new Judged(sorted.fresh().size(), sorted.unchanged().size());
        }
        stage.keep();
        var asked = entrance.ask(sorted.fresh(), entered, handing);
        return asked.isEmpty() ? keeping.keep(entrance.kind(), sha256, sorted, entered, handing) : refused(asked);
    }

    private static Faulty refused(List<RowFault> faults) {
        return new Faulty(faults.stream().sorted(RowFault.BY_ROW).toList());
    }

    private static List<Column> columns(Entrance entrance) {
        var columns = new ArrayList<Column>(Arrays.asList(SourceColumn.values()));
        columns.addAll(entrance.columns());
        return columns;
    }

    private SheetFormat format(SheetFormat.Kind kind) {
        return formats.stream()
                .filter(format -> format.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
