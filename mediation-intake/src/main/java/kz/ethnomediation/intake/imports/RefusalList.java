package kz.ethnomediation.intake.imports;

import java.util.List;

/** The list of refused lines that an office works through beside its journal. */
public interface RefusalList {

    /** A file with one line per fault: the row's number, the column's title and field name, and what is wrong. */
    byte[] of(List<ImportRow> refused, JournalLanguage language);
}
