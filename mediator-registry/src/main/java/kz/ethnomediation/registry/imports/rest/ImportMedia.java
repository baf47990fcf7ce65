package kz.ethnomediation.registry.imports.rest;

import jakarta.ws.rs.core.MediaType;
import kz.ethnomediation.registry.sheets.SheetFormat;
import org.jspecify.annotations.Nullable;

/** The media types of files. */
final class ImportMedia {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private ImportMedia() {}

    /** The kind of file; what says nothing of itself is taken for a workbook, and read as one or not at all. */
    static SheetFormat.Kind kind(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.valueOf(CSV)) ? SheetFormat.Kind.CSV : SheetFormat.Kind.XLSX;
    }
}
