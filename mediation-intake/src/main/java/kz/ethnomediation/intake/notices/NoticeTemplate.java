package kz.ethnomediation.intake.notices;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one kind of notice in one language. A {@code {fact}} is replaced; a part in brackets, {@code [at {place}]},
 * is left out where a fact in it is unknown.
 *
 * @param sms plain text of at most two SMS
 * @param letter the paragraphs of the printed letter
 * @param words what codes are called in the language, by {@code fact.CODE}
 */
public record NoticeTemplate(
        String language, String sms, String title, List<String> letter, Map<String, String> words) {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public NoticeTemplate {
        letter = List.copyOf(letter);
        words = Map.copyOf(words);
    }

    /** The texts with these facts in their places. */
    public Wording filledWith(Map<NoticeFact, String> given) {
        var facts = new EnumMap<NoticeFact, String>(NoticeFact.class);
        given.forEach((fact, value) -> facts.put(fact, fact.isCode() ? called(fact.keyOf(value)) : value));
        return new Wording(
                language,
                filled(sms, facts),
                filled(title, facts),
                letter.stream()
                        .map(paragraph -> filled(paragraph, facts))
                        .filter(paragraph -> !paragraph.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    private String called(String key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalStateException("no words for " + key + " in " + language));
    }

    /** The facts without which the texts cannot be written. */
    public Set<NoticeFact> needs() {
        return Stream.concat(Stream.of(sms, title), letter.stream())
                .map(text -> OPTIONAL.matcher(text).replaceAll(""))
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(NoticeTemplate::fact)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeFact.class)));
    }

    static String filled(String text, Map<NoticeFact, String> facts) {
        var reduced = OPTIONAL.matcher(text).replaceAll(part -> quoted(whole(part.group(1), facts)));
        return PLACEHOLDER.matcher(reduced).replaceAll(place -> quoted(known(fact(place), facts)));
    }

    private static String whole(String part, Map<NoticeFact, String> facts) {
        return PLACEHOLDER.matcher(part).results().map(NoticeTemplate::fact).allMatch(facts::containsKey) ? part : "";
    }

    private static NoticeFact fact(MatchResult place) {
        return NoticeFact.named(place.group(1))
                .orElseThrow(() -> new IllegalStateException("no fact is called " + place.group(1)));
    }

    private static String known(NoticeFact fact, Map<NoticeFact, String> facts) {
        return Optional.ofNullable(facts.get(fact))
                .orElseThrow(() -> new IllegalStateException("a text counts on " + fact + ", which is not there"));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
