package kz.ethnomediation.intake.wording;

import java.util.Map;
import kz.ethnomediation.platform.problem.Language;

/**
 * A code and its words.
 *
 * @param rank where the list means an order, the place in it; else 0, and 1 for what stands behind all others
 * @param names by BCP 47 language; kk, ru and en are always there
 * @param details whatever else the list says of it, for instance the region of a district or the rule behind a scope question
 */
public record WordedCode(String code, int rank, Map<String, String> names, Map<String, Object> details) {

    public WordedCode {
        names = Map.copyOf(names);
        details = Map.copyOf(details);
    }

    /** What it is called in {@code language}. */
    public String name(Language language) {
        return names.getOrDefault(language.tag(), code);
    }
}
