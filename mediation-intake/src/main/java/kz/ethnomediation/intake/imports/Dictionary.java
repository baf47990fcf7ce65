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

    /** The office of a region that has only one; a code of an office begins with the number of its region. */
    Optional<String> onlyOffice(String region) {
        var offices = codesByWord.getOrDefault("offices", Map.of()).values().stream()
                .filter(office -> region.equals("KZ-" + office.substring(0, 2)))
                .distinct()
                .toList();
        return offices.size() == 1 ? Optional.of(offices.getFirst()) : Optional.empty();
    }

    /** A word without what people write differently: case, blanks, ё. */
    public static String folded(String word) {
        return BLANKS.matcher(word.strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }
}
