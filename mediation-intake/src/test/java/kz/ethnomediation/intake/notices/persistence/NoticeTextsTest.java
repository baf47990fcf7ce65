package kz.ethnomediation.intake.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kz.ethnomediation.intake.codes.OutOfScopeGround;
import kz.ethnomediation.intake.codes.RedirectionBody;
import kz.ethnomediation.intake.notices.NoticeFacts;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeTemplate;
import kz.ethnomediation.intake.notices.NoticeTexts;
import kz.ethnomediation.intake.notices.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published texts: complete in every kind and language, short enough, and without a placeholder that nobody fills. */
class NoticeTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final NoticeTexts TEXTS = texts(items("notice-texts"));
    private static final int LONGEST_NUMBER = 8;

    @ParameterizedTest
    @EnumSource
    void areThereInKazakhRussianAndEnglish(NoticeKind kind) {
        assertThat(TEXTS.of(kind, TODAY)).extracting(NoticeTemplate::language).contains("kk", "ru", "en");
        assertThat(TEXTS.frames(TODAY))
                .extracting(NoticeTexts.LetterFrame::language)
                .contains("kk", "ru", "en");
    }

    @ParameterizedTest
    @EnumSource
    void countOnlyOnFactsThatAreAlwaysThere(NoticeKind kind) {
        for (var template : TEXTS.of(kind, TODAY)) {
            assertThat(template.needs()).allMatch(kind::alwaysHas);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitTwoSmsWithTheLongestFacts(NoticeKind kind) {
        for (var template : TEXTS.of(kind, TODAY)) {
            var words = template.filledWith(longest().inWords());
            assertThat(words.sms()).hasSizeBetween(20, Wording.LONGEST_SMS).doesNotContain("{", "}", "[", "]");
            assertThat(template.filledShortWith(longest().inWords()).sms())
                    .hasSizeBetween(20, Wording.ONE_SMS)
                    .startsWith(longest().number())
                    .doesNotContain("{", "}", "[", "]");
            assertThat(words.title() + words.letter()).doesNotContain("{", "}", "[", "]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepGroundBodyAndPlaceOutOfTheSms(NoticeKind kind) {
        for (var template : TEXTS.of(kind, TODAY)) {
            assertThat(template.sms() + template.shortSms())
                    .doesNotContain("{ground}", "{competentBody}", "{bodyName}", "{place}", "{office}");
        }
    }

    @Test
    void sayWhatWasDecidedOnWhatBasisAndHowToObject() {
        for (var kind :
                Set.of(NoticeKind.EXTENSION, NoticeKind.REDIRECTION, NoticeKind.ANSWER, NoticeKind.OUT_OF_SCOPE)) {
            assertThat(letter(kind, "kk")).contains("Негіздеме", "шағымдан");
            assertThat(letter(kind, "ru")).contains("Основание", "обжаловать");
            assertThat(letter(kind, "en")).contains("Basis", "object");
        }
        assertThat(letter(NoticeKind.EXTENSION, "ru")).contains("31.12.2027");
    }

    @Test
    void sayWhereToTurn() {
        for (var kind : NoticeKind.values()) {
            assertThat(letter(kind, "kk"))
                    .contains("Медиация кабинеті: Түркістан облысы")
                    .doesNotContain("61-01");
            assertThat(letter(kind, "ru")).contains("Кабинет медиации: Туркестанская область");
        }
        assertThat(letter(NoticeKind.REDIRECTION, "ru")).contains("орган социальной защиты", "Управление занятости");
        assertThat(letter(NoticeKind.INVITATION, "ru")).contains("x".repeat(NoticeFacts.LONGEST_PLACE));
    }

    @Test
    void nameAddressAndTelephoneOfAnOfficeWhereTheyAreKnown() {
        var offices = (ArrayNode) items("offices");
        offices.forEach(office -> ((ObjectNode) office)
                .put("phone", "+7 7253 000000")
                .putObject("address")
                .put("kk", "Синтетикалық көше, 1")
                .put("ru", "Синтетическая улица, 1"));
        var texts = new ReferenceNoticeTexts(_ -> Map.of("notice-texts", items("notice-texts"), "offices", offices));
        var russian = texts.of(NoticeKind.ANSWER, TODAY).stream()
                .filter(template -> template.language().equals("ru"))
                .findFirst()
                .orElseThrow();

        assertThat(russian.filledWith(longest().inWords()).letter())
                .contains("Туркестанская область, Синтетическая улица, 1, +7 7253 000000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no frame", "long", "unknown fact", "place in the SMS", "bad signature"})
    void doNotCountInALanguageInWhichTheyDoNotFit(String fault) {
        var items = (ArrayNode) items("notice-texts");
        items.forEach(item -> addSynthetic((ObjectNode) item, "none"));
        assertThat(languages(texts(items))).contains("kk", "ru", "en", "qaa");

        var faulty = (ArrayNode) items("notice-texts");
        faulty.forEach(item -> addSynthetic((ObjectNode) item, fault));
        assertThat(languages(texts(faulty))).contains("kk", "ru", "en").doesNotContain("qaa");
    }

    /** Adds a language that nobody speaks, with a fault in it. */
    private static void addSynthetic(ObjectNode item, String fault) {
        var sms = switch (fault) {
            case "long" -> "{number} " + "x".repeat(Wording.LONGEST_SMS);
            case "unknown fact" -> "{number} {applicant}";
            case "place in the SMS" -> "{number}[ {place}]";
            default -> "{number}";
        };
        var isFrame = item.path("code").asText().equals("LETTER");
        if (isFrame && fault.equals("no frame")) {
            return;
        }
        for (var text :
                List.of("sms", "title", "letter", "head", "to", "greeting", "greetingWithoutName", "signature")) {
            if (item.path(text) instanceof ObjectNode words) {
                words.put("qaa", text.equals("sms") ? sms : "text");
            }
        }
        if (isFrame && fault.equals("bad signature")) {
            ((ObjectNode) item.path("signature")).put("qaa", "{until}");
        }
    }

    private static List<String> languages(NoticeTexts texts) {
        return texts.of(NoticeKind.ANSWER, TODAY).stream()
                .map(NoticeTemplate::language)
                .toList();
    }

    private static NoticeTexts texts(JsonNode items) {
        return new ReferenceNoticeTexts(_ -> Map.of("notice-texts", items, "offices", items("offices")));
    }

    @Test
    void haveWordsForEveryCode() {
        for (var body : RedirectionBody.values()) {
            assertThat(filled(NoticeKind.REDIRECTION, with(body.name(), null))).noneMatch(String::isBlank);
        }
        for (var ground : OutOfScopeGround.values()) {
            assertThat(filled(NoticeKind.OUT_OF_SCOPE, with(null, ground.name())))
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void takeTheNameOfTheOrganisationThatIsInForce() {
        var before = TEXTS.frames(LocalDate.of(2026, 6, 30)).getFirst().head();

        assertThat(TEXTS.frames(LocalDate.of(2026, 7, 1)).getFirst().head()).isNotEqualTo(before);
    }

    private static Iterable<String> filled(NoticeKind kind, NoticeFacts facts) {
        return TEXTS.of(kind, TODAY).stream()
                .map(template -> template.filledWith(facts.inWords()).letter())
                .toList();
    }

    private static String letter(NoticeKind kind, String language) {
        return TEXTS.of(kind, TODAY).stream()
                .filter(template -> template.language().equals(language))
                .map(template -> template.filledWith(longest().inWords()).letter())
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .orElseThrow();
    }

    private static NoticeFacts longest() {
        return new NoticeFacts(
                "EM-2026-61-" + "9".repeat(LONGEST_NUMBER),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 12, 31),
                Instant.parse("2027-12-31T05:30:00Z"),
                "x".repeat(NoticeFacts.LONGEST_PLACE),
                "61-01",
                RedirectionBody.SOCIAL_PROTECTION.name(),
                "Управление занятости",
                OutOfScopeGround.THIRD_PARTY_INTERESTS.name());
    }

    private static NoticeFacts with(String body, String ground) {
        return new NoticeFacts("EM-2026-61-000123", TODAY, null, null, null, null, body, null, ground);
    }

    private static JsonNode items(String name) {
        try (var list =
                NoticeTextsTest.class.getClassLoader().getResourceAsStream("contracts/code-lists/" + name + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(list)).required("items");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
