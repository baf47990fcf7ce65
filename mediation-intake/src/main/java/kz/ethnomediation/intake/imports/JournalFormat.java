package kz.ethnomediation.intake.imports;

/** Reads journals of one kind of file. */
public interface JournalFormat {

    /** The kinds of files that a journal may come in. */
    enum Kind {
        XLSX,
        CSV
    }

    Kind kind();

    /** The lines of the file, or why there are none; whatever the bytes are, nothing else happens. */
    JournalReading read(byte[] file);
}
