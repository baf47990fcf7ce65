package kz.ethnomediation.registry.sheets;

import java.util.Set;

/**
 * One column of a table: its field name, which never changes and stands in pointers, the titles that people may write over it
 * instead, and what its cells may hold.
 */
public interface Column {

    /** What cells hold. */
    enum Shape {
        WORDS,
        DAY,
        NUMBER
    }

    /** The field name, {@code externalId}. */
    String field();

    /** The titles in Kazakh and Russian. */
    Set<String> titles();

    Shape shape();

    /** Whether a table without it is refused. */
    boolean isNeeded();

    /** As many characters as a cell may have. */
    int length();
}
