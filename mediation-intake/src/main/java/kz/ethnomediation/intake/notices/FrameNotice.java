package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.notices.NoticeTexts.LetterFrame;

/** Puts the words of a notice into the frame that letters had on the day on which it was made: who writes, to whom, and who signs. */
@ApplicationScoped
public class FrameNotice {

    private final NoticeTexts texts;

    public FrameNotice(NoticeTexts texts) {
        this.texts = texts;
    }

    /** One part a language; the greeting names nobody where {@code recipient} is absent. */
    public List<Letter.Part> parts(Notice notice, Optional<String> recipient) {
        var frames = texts.frames(notice.issuedOn());
        return notice.wordings().stream()
                .map(words -> part(words, frame(frames, words.language()), notice.facts(), recipient))
                .toList();
    }

    private static Letter.Part part(Wording words, LetterFrame frame, NoticeFacts facts, Optional<String> recipient) {
        return new Letter.Part(
                words.language(),
                frame.head(),
                frame.to(),
                words.title(),
                recipient
                        .map(known -> frame.greeting().replace("{recipient}", known))
                        .orElse(frame.greetingWithoutName()),
                words.letter().lines().toList(),
                frame.signed(facts));
    }

    /** Where a language has lost its frame since, the words stand in that of the first one. */
    private static LetterFrame frame(List<LetterFrame> frames, String language) {
        return frames.stream()
                .filter(frame -> frame.language().equals(language))
                .findFirst()
                .orElseGet(frames::getFirst);
    }
}
