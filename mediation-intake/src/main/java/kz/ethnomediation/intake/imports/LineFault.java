package kz.ethnomediation.intake.imports;

/**
 * What is wrong with a line, or with the file's header. It quotes nothing of what the cell holds.
 *
 * @param pointer the column, {@code /essence}
 * @param code what is wrong, lower case words joined by hyphens
 */
public record LineFault(String pointer, String code) {

    static LineFault at(JournalColumn column, String code) {
        return new LineFault(column.pointer(), code);
    }
}
