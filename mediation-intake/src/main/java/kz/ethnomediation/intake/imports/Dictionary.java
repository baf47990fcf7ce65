package kz.ethnomediation.intake.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes behind the words of the published lists: a code stands for itself, a name in kk, ru or en for its code.
 * A name that two codes of a list share stands for neither.
 */
public record Dictionary(Map<String, Map<String, String>> codesByWord) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    public Dictionary {
        codesByWord = Map.copyOf(codesByWord);
    }

    /** The code that the word means in the list. */
    public Optional<String> code(String list, String word) {
        return Optional.ofNullable(codesByWord.getOrDefault(list, Map.of()).get(folded(word)));
    }

    /** A word without what people write differently: case, blanks, ё. */
    public static String folded(String word) {
        return BLANKS.matcher(word.strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }
}
