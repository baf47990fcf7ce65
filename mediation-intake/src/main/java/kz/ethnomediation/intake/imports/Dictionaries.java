package kz.ethnomediation.intake.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The published lists that journals refer to. */
public interface Dictionaries {

    /** All of them as they are in force on the day, with the districts and offices that exist no longer. */
    Dictionary on(LocalDate day);

    /** The names of each list's codes in force on the day, in the order in which a reader of the language looks for them. */
    Map<String, List<Choice>> choices(JournalLanguage language, LocalDate day);

    /** One code with its name. */
    record Choice(String code, String name) {}
}
