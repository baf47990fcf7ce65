package kz.ethnomediation.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.platform.caller.Caller;

/** Puts the lines of a journal on the list and rings for the worker. */
@ApplicationScoped
class QueueImport {

    private final Imports imports;
    private final ImportLines importLines;
    private final Event<ImportQueued> bell;
    private final Identifiers identifiers;
    private final InstantSource clock;

    QueueImport(
            Imports imports,
            ImportLines importLines,
            Event<ImportQueued> bell,
            Identifiers identifiers,
            InstantSource clock) {
        this.imports = imports;
        this.importLines = importLines;
        this.bell = bell;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The import with all its lines, as one fact. */
    @Transactional
    AppealImport queue(AppealImport.Contents contents, List<SheetLine> lines, Caller caller) {
        var journal = new AppealImport(identifiers.next(), contents, Uploader.of(caller), clock.instant());
        imports.add(journal);
        importLines.add(journal.id(), lines);
        bell.fire(new ImportQueued());
        return journal;
    }
}
