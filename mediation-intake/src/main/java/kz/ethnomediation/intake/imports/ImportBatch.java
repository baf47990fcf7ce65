package kz.ethnomediation.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * The transactions of an import. A batch of lines, their results and the import's counts are one fact: what a crash
 * interrupts has not happened, and the next batch begins behind the last committed one.
 */
@ApplicationScoped
class ImportBatch {

    private final Imports imports;
    private final ImportLines importLines;
    private final TakeLines takeLines;
    private final TransactionSynchronizationRegistry transaction;
    private final InstantSource clock;

    ImportBatch(
            Imports imports,
            ImportLines importLines,
            TakeLines takeLines,
            TransactionSynchronizationRegistry transaction,
            InstantSource clock) {
        this.imports = imports;
        this.importLines = importLines;
        this.takeLines = takeLines;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What became of a batch.
     *
     * @param rows the results; none where nothing is left to do here
     * @param recorded whether they are kept already
     */
    record Taken(List<ImportRow> rows, boolean recorded) {}

    /** Takes up to {@code limit} lines. Those of a dry run are undone, and their results are still to be recorded. */
    @Transactional
    Taken take(UUID id, int limit) {
        var claimed = imports.claimed(id);
        if (claimed.isEmpty()) {
            return new Taken(List.of(), true);
        }
        var journal = claimed.get();
        var rows = takeLines.take(importLines.next(id, limit), journal);
        if (journal.isDryRun()) {
            transaction.setRollbackOnly();
            return new Taken(rows.stream().map(ImportBatch::asTrial).toList(), false);
        }
        enter(journal, rows);
        return new Taken(rows, true);
    }

    /** Records results that are not recorded yet. */
    @Transactional
    void record(UUID id, List<ImportRow> rows) {
        imports.claimed(id).ifPresent(journal -> {
            var open = importLines.next(id, rows.size()).stream()
                    .map(SheetLine::line)
                    .toList();
            enter(
                    journal,
                    rows.stream().filter(row -> open.contains(row.line())).toList());
        });
    }

    /** Refuses the next line, which cannot be taken for a reason of ours. */
    @Transactional
    void giveUpOne(UUID id) {
        imports.claimed(id)
                .ifPresent(journal -> enter(
                        journal,
                        importLines.next(id, 1).stream()
                                .map(line -> new ImportRow(
                                        line.line(),
                                        new RowResult.Refused(List.of(new LineFault("/", "not-processed")))))
                                .toList()));
    }

    private void enter(AppealImport journal, List<ImportRow> rows) {
        importLines.done(journal.id(), rows);
        journal.count(rows, clock.instant());
        if (journal.finishedAt().isPresent()) {
            importLines.forget(journal.id());
        }
    }

    private static ImportRow asTrial(ImportRow row) {
        return row.result() instanceof RowResult.Imported ? new ImportRow(row.line(), new RowResult.Importable()) : row;
    }
}
