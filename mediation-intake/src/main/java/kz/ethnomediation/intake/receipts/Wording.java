package kz.ethnomediation.intake.receipts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One text in the languages that the data have it in: Kazakh and Russian always, others as they were added.
 *
 * @param texts by BCP 47 tag
 */
public record Wording(Map<String, String> texts) {

    /** The state language and the one used beside it: what a reader gets whose own language a text lacks. */
    private static final List<String> ALWAYS = List.of("kk", "ru");

    public Wording {
        var anyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(texts);
        if (!anyCase.keySet().containsAll(ALWAYS)) {
            throw new IllegalArgumentException("a text lacks Kazakh or Russian");
        }
        texts = Collections.unmodifiableMap(anyCase);
    }

    /** The text in {@code language}, or in what it is a variety of ({@code ug-Cyrl} is {@code ug}). */
    public Optional<String> in(String language) {
        for (var tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            var text = texts.get(tag);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** What a reader of {@code language} gets: the text in it, or else in Kazakh and in Russian. */
    public List<String> readIn(String language) {
        return in(language).map(List::of).orElseGet(this::inBoth);
    }

    /** The text in Kazakh and in Russian. */
    public List<String> inBoth() {
        return ALWAYS.stream().map(this::in).flatMap(Optional::stream).toList();
    }

    /** The tags of its languages. */
    public Set<String> languages() {
        return texts.keySet();
    }
}
