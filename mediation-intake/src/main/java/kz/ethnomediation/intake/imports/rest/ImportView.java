package kz.ethnomediation.intake.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.imports.AppealImport;
import kz.ethnomediation.intake.imports.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * An import as its uploader follows it.
 *
 * @param by login of the person who sent the file
 * @param sha256 of the file, in hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID id,
        ImportState state,
        boolean dryRun,
        String region,
        String by,
        String sha256,
        int lines,
        int imported,
        int refused,
        int duplicates,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static ImportView of(AppealImport journal) {
        return new ImportView(
                journal.id(),
                journal.state(),
                journal.isDryRun(),
                journal.region(),
                journal.uploader().login(),
                journal.sha256(),
                journal.lines(),
                journal.imported(),
                journal.refused(),
                journal.duplicates(),
                journal.queuedAt(),
                journal.startedAt().orElse(null),
                journal.finishedAt().orElse(null));
    }
}
