package kz.ethnomediation.intake.imports;

import java.util.Locale;

/** The languages in which journals are kept. */
public enum JournalLanguage {
    KK("МЫСАЛ"),
    RU("ПРИМЕР");

    private final String exampleMark;

    JournalLanguage(String exampleMark) {
        this.exampleMark = exampleMark;
    }

    /** What stands for the number in the template's example line, which is never taken over. */
    public String exampleMark() {
        return exampleMark;
    }

    /** The language tag, {@code kk}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
