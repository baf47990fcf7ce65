package kz.ethnomediation.registry.reference;

import java.util.List;

/** How the keeper's file becomes rows. */
public interface KatoFile {

    /** The rows, or why the file as a whole cannot be read. */
    Reading read(byte[] file);

    /** What became of the file. */
    sealed interface Reading {

        /** Its rows, as they stand there. */
        record Rows(List<KatoRow> rows) implements Reading {
            public Rows {
                rows = List.copyOf(rows);
            }
        }

        /** No rows: the file is damaged, not UTF-8, empty, too long, or lacks a column. */
        record Unreadable(String code) implements Reading {}
    }
}
