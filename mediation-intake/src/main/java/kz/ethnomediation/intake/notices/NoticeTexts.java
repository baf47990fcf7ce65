package kz.ethnomediation.intake.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The texts of notices and letters: dated data, one entry a language. */
public interface NoticeTexts {

    /**
     * What every letter has around its paragraphs. {@code {recipient}} in the greeting stands for the name.
     *
     * @param words what codes are called in the language, by {@code fact.CODE}
     */
    record LetterFrame(
            String language,
            String head,
            String to,
            String greeting,
            String greetingWithoutName,
            String signature,
            Map<String, String> words) {

        public LetterFrame {
            words = Map.copyOf(words);
        }

        /** Whether every notice can be printed in it. */
        public boolean isWhole() {
            return NoticeTemplate.isForEveryNotice(signature);
        }

        String signed(NoticeFacts facts) {
            return NoticeTemplate.filled(signature, NoticeTemplate.called(facts.inWords(), words));
        }
    }

    /** The texts of {@code kind} that are in force, in every language in which they can be written, sent and printed. */
    List<NoticeTemplate> of(NoticeKind kind, LocalDate on);

    /** The frames of letters that are in force, in every language that there is. */
    List<LetterFrame> frames(LocalDate on);
}
