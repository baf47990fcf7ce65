package kz.ethnomediation.intake.notices.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeTemplate;
import kz.ethnomediation.intake.notices.NoticeTexts.LetterFrame;
import org.jspecify.annotations.Nullable;

/**
 * The texts and the offices of one day; of several items of one code the latest begun is in force. For a code a language may
 * borrow the words of the state language.
 */
record TextEdition(JsonNode texts, JsonNode offices, LocalDate on) {

    private static final String FRAME = "LETTER";
    private static final String WORDS = "words";
    private static final String STATE_LANGUAGE = "kk";
    private static final Comparator<JsonNode> EARLIEST_FIRST =
            Comparator.comparing(item -> begin(item).orElse(LocalDate.MIN));

    /** In every language in which the notice can be written, sent and printed. */
    List<NoticeTemplate> templates(NoticeKind kind) {
        var item = item(kind.name());
        var framed = frames().stream().map(LetterFrame::language).toList();
        return languages(item, "sms", "title", "letter")
                .filter(framed::contains)
                .map(language -> new NoticeTemplate(
                        language,
                        text(item, "sms", language),
                        shortSms(item, language),
                        text(item, "title", language),
                        text(item, "letter", language).lines().toList(),
                        words(language)))
                .filter(template -> template.suits(kind))
                .toList();
    }

    List<LetterFrame> frames() {
        var item = item(FRAME);
        return languages(item, "head", "to", "greeting", "greetingWithoutName", "signature")
                .map(language -> new LetterFrame(
                        language,
                        text(item, "head", language),
                        text(item, "to", language),
                        text(item, "greeting", language),
                        text(item, "greetingWithoutName", language),
                        text(item, "signature", language),
                        words(language)))
                .filter(LetterFrame::isWhole)
                .toList();
    }

    private static Stream<String> languages(JsonNode item, String... texts) {
        return item.required(texts[0]).properties().stream()
                .map(Map.Entry::getKey)
                .filter(language -> Stream.of(texts)
                        .allMatch(text -> item.path(text).path(language).isTextual()));
    }

    private static String text(JsonNode item, String text, String language) {
        return item.required(text).required(language).asText();
    }

    private static @Nullable String shortSms(JsonNode item, String language) {
        var text = item.path("shortSms").path(language);
        return text.isTextual() ? text.asText() : null;
    }

    private Map<String, String> words(String language) {
        var words = new HashMap<String, String>();
        begun(texts)
                .filter(item -> item.has(WORDS))
                .sorted(EARLIEST_FIRST)
                .forEach(item -> words.put(item.required("code").asText(), in(language, item.path(WORDS))));
        begun(offices)
                .sorted(EARLIEST_FIRST)
                .forEach(office ->
                        words.put("office." + office.required("code").asText(), whereabouts(office, language)));
        return words;
    }

    /** What an office is called, and where it is and by what number it is reached, where that is known. */
    private static String whereabouts(JsonNode office, String language) {
        return Stream.of("names", "address", "phone")
                .map(office::path)
                .map(known -> known.isObject() ? in(language, known) : known.asText(""))
                .filter(known -> !known.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String in(String language, JsonNode words) {
        return words.path(language).asText(words.path(STATE_LANGUAGE).asText(""));
    }

    private JsonNode item(String code) {
        return begun(texts)
                .filter(item -> item.path("code").asText().equals(code))
                .max(EARLIEST_FIRST)
                .orElseThrow(() -> new IllegalStateException("no text " + code + " is in force on " + on));
    }

    private Stream<JsonNode> begun(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> begin(item).filter(on::isBefore).isEmpty());
    }

    private static Optional<LocalDate> begin(JsonNode item) {
        return Optional.of(item.path("validFrom").asText(""))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }
}
