package kz.ethnomediation.intake.imports;

import java.time.LocalDate;

/** The empty journal that is filled in. */
public interface JournalTemplate {

    /** A workbook with the columns' titles and drop-down lists in that language, as the lists are in force on the day. */
    byte[] in(JournalLanguage language, LocalDate day);
}
