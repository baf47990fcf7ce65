package kz.ethnomediation.intake.access;

import java.util.List;
import kz.ethnomediation.intake.imports.JournalFixture;

/** A journal file as text. */
final class Journal {

    private Journal() {}

    static String ofOneLine() {
        return JournalFixture.csv(List.of(JournalFixture.shortest("1")));
    }
}
