package kz.ethnomediation.intake.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.imports.ImportLines;
import kz.ethnomediation.intake.imports.ImportRow;
import kz.ethnomediation.intake.imports.RowResult;

/** Logs who reads what became of the lines of a journal, under its import. */
@Decorator
@Priority(1)
abstract class LoggedImportLines implements ImportLines {

    private final ImportLines lines;
    private final AppealReading reading;

    LoggedImportLines(@Delegate ImportLines lines, AppealReading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    @Override
    public List<ImportRow> page(UUID importId, Optional<RowResult.State> state, int after, int limit) {
        var found = lines.page(importId, state, after, limit);
        reading.read("appeal-imports-rows", List.of(importId), "IMPORT");
        return found;
    }
}
