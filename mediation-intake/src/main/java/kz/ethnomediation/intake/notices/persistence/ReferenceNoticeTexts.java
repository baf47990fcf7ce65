package kz.ethnomediation.intake.notices.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeTemplate;
import kz.ethnomediation.intake.notices.NoticeTexts;
import kz.ethnomediation.platform.reference.ReferenceLists;

/**
 * Reads the texts from the published list {@code notice-texts}; of several items of one code the latest begun is in force. A
 * language counts where it has every text of an item; for a code it may borrow the words of the state language.
 */
@ApplicationScoped
class ReferenceNoticeTexts implements NoticeTexts {

    private static final String LIST = "notice-texts";
    private static final String FRAME = "LETTER";
    private static final String WORDS = "words";
    private static final String STATE_LANGUAGE = "kk";
    private static final Comparator<JsonNode> EARLIEST_FIRST =
            Comparator.comparing(item -> begin(item).orElse(LocalDate.MIN));

    private final Function<LocalDate, Optional<JsonNode>> lists;

    @Inject
    ReferenceNoticeTexts(ReferenceLists lists) {
        this(day -> lists.inForce(LIST, day));
    }

    ReferenceNoticeTexts(Function<LocalDate, Optional<JsonNode>> lists) {
        this.lists = lists;
    }

    @Override
    public List<NoticeTemplate> of(NoticeKind kind, LocalDate on) {
        var item = item(kind.name(), on);
        return languages(item, "sms", "title", "letter")
                .map(language -> new NoticeTemplate(
                        language,
                        text(item, "sms", language),
                        text(item, "title", language),
                        text(item, "letter", language).lines().toList(),
                        words(language, on)))
                .toList();
    }

    @Override
    public List<LetterFrame> frames(LocalDate on) {
        var item = item(FRAME, on);
        return languages(item, "head", "to", "greeting", "greetingWithoutName", "signature")
                .map(language -> new LetterFrame(
                        language,
                        text(item, "head", language),
                        text(item, "to", language),
                        text(item, "greeting", language),
                        text(item, "greetingWithoutName", language),
                        text(item, "signature", language)))
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

    private Map<String, String> words(String language, LocalDate on) {
        return items(on)
                .filter(item -> item.has(WORDS))
                .sorted(EARLIEST_FIRST)
                .collect(Collectors.toMap(
                        item -> item.required("code").asText(),
                        item -> word(item.path(WORDS), language),
                        (earlier, later) -> later));
    }

    private static String word(JsonNode words, String language) {
        return words.path(language).asText(words.path(STATE_LANGUAGE).asText());
    }

    private JsonNode item(String code, LocalDate on) {
        return items(on)
                .filter(item -> item.path("code").asText().equals(code))
                .max(EARLIEST_FIRST)
                .orElseThrow(() -> new IllegalStateException("no text " + code + " is in force on " + on));
    }

    private Stream<JsonNode> items(LocalDate on) {
        return lists.apply(on).stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .filter(item -> begin(item).filter(on::isBefore).isEmpty());
    }

    private static Optional<LocalDate> begin(JsonNode item) {
        return Optional.of(item.path("validFrom").asText(""))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }
}
