package kz.ethnomediation.intake.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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

/** The published texts: complete in every kind and language, short enough, and without a placeholder that nobody fills. */
class NoticeTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final NoticeTexts TEXTS = new ReferenceNoticeTexts(_ -> Optional.of(items()));
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
            assertThat(words.title() + words.letter()).doesNotContain("{", "}", "[", "]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepGroundAndBodyOutOfTheSms(NoticeKind kind) {
        for (var template : TEXTS.of(kind, TODAY)) {
            assertThat(template.sms()).doesNotContain("{ground}", "{competentBody}");
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
                OutOfScopeGround.THIRD_PARTY_INTERESTS.name());
    }

    private static NoticeFacts with(String body, String ground) {
        return new NoticeFacts("EM-2026-61-000123", TODAY, null, null, null, null, body, ground);
    }

    private static JsonNode items() {
        try (var list =
                NoticeTextsTest.class.getClassLoader().getResourceAsStream("contracts/code-lists/notice-texts.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(list)).required("items");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
