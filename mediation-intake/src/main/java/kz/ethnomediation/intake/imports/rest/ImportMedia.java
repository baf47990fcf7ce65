package kz.ethnomediation.intake.imports.rest;

import jakarta.ws.rs.core.MediaType;
import kz.ethnomediation.intake.imports.JournalFormat;
import org.jspecify.annotations.Nullable;

/** The media types of journals. */
final class ImportMedia {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private ImportMedia() {}

    /** The kind of file; what says nothing of itself is taken for a workbook, and read as one or not at all. */
    static JournalFormat.Kind kind(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.valueOf(CSV))
                ? JournalFormat.Kind.CSV
                : JournalFormat.Kind.XLSX;
    }
}
