package kz.ethnomediation.intake.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one kind of notice in one language. A {@code {fact}} is replaced; a part in brackets, {@code [at {place}]},
 * is left out where a fact in it is unknown.
 *
 * @param sms plain text of at most two SMS
 * @param shortSms the same in one, for where the notice needs two languages; the bare number where absent
 * @param letter the paragraphs of the printed letter
 * @param words what codes are called in the language, by {@code fact.CODE}
 */
public record NoticeTemplate(
        String language,
        String sms,
        @Nullable String shortSms,
        String title,
        List<String> letter,
        Map<String, String> words) {

    private static final String NUMBER_ONLY = "{number}";
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** The facts that an SMS may name, none longer than they can be. */
    private static final Map<NoticeFact, String> LONGEST = new NoticeFacts(
                    "EM-2026-61-99999999",
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2027, 12, 31),
                    Instant.parse("2027-12-31T05:30:00Z"),
                    null,
                    null,
                    null,
                    null,
                    null)
            .inWords();

    public NoticeTemplate {
        letter = List.copyOf(letter);
        words = Map.copyOf(words);
    }

    /** The texts with these facts in their places. */
    public Wording filledWith(Map<NoticeFact, String> given) {
        return wording(sms, given);
    }

    /** The same as one of two languages, which share the two SMS. */
    public Wording filledShortWith(Map<NoticeFact, String> given) {
        return wording(Objects.requireNonNullElse(shortSms, NUMBER_ONLY), given);
    }

    private Wording wording(String message, Map<NoticeFact, String> given) {
        var facts = called(given, words);
        return new Wording(
                language,
                filled(message, facts),
                filled(title, facts),
                letter.stream()
                        .map(paragraph -> filled(paragraph, facts))
                        .filter(paragraph -> !paragraph.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    /** Codes by what they are called; one that has no words is as good as unknown, and the part that names it is left out. */
    static Map<NoticeFact, String> called(Map<NoticeFact, String> given, Map<String, String> words) {
        var facts = new EnumMap<NoticeFact, String>(NoticeFact.class);
        given.forEach((fact, value) -> Optional.ofNullable(fact.isCode() ? words.get(fact.keyOf(value)) : value)
                .ifPresent(text -> facts.put(fact, text)));
        return facts;
    }

    /**
     * Whether every notice of the kind can be written with the texts: they count on nothing that may be missing, and the SMS
     * stay short and name nothing that belongs into the letter.
     */
    public boolean suits(NoticeKind kind) {
        return names(everything()).allMatch(name -> NoticeFact.named(name).isPresent())
                && needs().stream().allMatch(kind::alwaysHas)
                && isSms(sms, Wording.LONGEST_SMS)
                && (shortSms == null || isSms(shortSms, Wording.ONE_SMS));
    }

    private static boolean isSms(String text, int most) {
        return names(Stream.of(text))
                        .flatMap(name -> NoticeFact.named(name).stream())
                        .allMatch(NoticeFact::isForSms)
                && !text.isBlank()
                && filled(text, LONGEST).length() <= most;
    }

    private Stream<String> everything() {
        return Stream.concat(Stream.of(sms, Objects.requireNonNullElse(shortSms, NUMBER_ONLY), title), letter.stream());
    }

    private static Stream<String> names(Stream<String> texts) {
        return texts.flatMap(text -> PLACEHOLDER.matcher(text).results()).map(place -> place.group(1));
    }

    /** The facts without which the texts cannot be written. */
    public Set<NoticeFact> needs() {
        return needs(everything());
    }

    /** Whether a text names nothing but facts, and counts on none that a notice may lack. */
    static boolean isForEveryNotice(String text) {
        return names(Stream.of(text)).allMatch(name -> NoticeFact.named(name).isPresent())
                && needs(Stream.of(text)).stream()
                        .allMatch(fact -> fact == NoticeFact.NUMBER || fact == NoticeFact.DECIDED_ON);
    }

    private static Set<NoticeFact> needs(Stream<String> texts) {
        return texts.map(text -> OPTIONAL.matcher(text).replaceAll(""))
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
