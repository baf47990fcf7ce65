package kz.ethnomediation.registry.sheets;

import java.util.List;

/** Reads tables of one kind of file. */
public interface SheetFormat {

    /** The kinds of files that a table may come in. */
    enum Kind {
        XLSX,
        CSV
    }

    Kind kind();

    /** The rows of the file, or why there are none; whatever the bytes are, nothing else happens. */
    SheetReading read(byte[] file, List<Column> columns);
}
