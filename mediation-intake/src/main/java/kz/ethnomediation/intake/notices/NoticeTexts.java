package kz.ethnomediation.intake.notices;

import java.time.LocalDate;
import java.util.List;

/** The texts of notices and letters: dated data, one entry a language. */
public interface NoticeTexts {

    /** What every letter has around its paragraphs. {@code {recipient}} in the greeting stands for the name. */
    record LetterFrame(
            String language, String head, String to, String greeting, String greetingWithoutName, String signature) {}

    /** The texts of {@code kind} that are in force, in every language that there is. */
    List<NoticeTemplate> of(NoticeKind kind, LocalDate on);

    /** The frames of letters that are in force, in every language that there is. */
    List<LetterFrame> frames(LocalDate on);
}
