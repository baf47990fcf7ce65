package kz.ethnomediation.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.imports.ImportLines;

/**
 * Lines of journals that are left although they were taken: an import forgets each line with its result, so there are none unless
 * something went wrong, or a restore brought them back.
 */
@ApplicationScoped
class RetainedImportLines implements RetainedClass {

    private final ImportLines lines;
    private final RetainedRows rows;

    RetainedImportLines(ImportLines lines, RetainedRows rows) {
        this.lines = lines;
        this.rows = rows;
    }

    @Override
    public String code() {
        return "IMPORT_LINES";
    }

    @Override
    public void lock(UUID id) {
        rows.lockImport(id);
    }

    @Override
    public void destroy(UUID id, Instant now) {
        rows.discardLines(id);
        lines.forget(id);
    }
}
