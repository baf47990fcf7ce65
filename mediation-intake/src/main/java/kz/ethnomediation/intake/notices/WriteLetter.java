package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;

/** Makes the printable letter of a notice: its words as they were made, and the recipient's name and address as they now are. */
@ApplicationScoped
public class WriteLetter {

    private final Appeals appeals;
    private final Notices notices;
    private final NoticeTexts texts;
    private final LetterPrinter printer;

    public WriteLetter(Appeals appeals, Notices notices, NoticeTexts texts, LetterPrinter printer) {
        this.appeals = appeals;
        this.notices = notices;
        this.texts = texts;
        this.printer = printer;
    }

    /** The PDF; nothing where there is no such notice of an appeal within the caller's sight. */
    @Transactional
    public Optional<byte[]> write(UUID appealId, UUID noticeId, Caller caller) {
        return appeals.withParties(appealId, Sight.of(caller))
                .flatMap(appeal ->
                        notices.byId(appealId, noticeId).map(notice -> letter(notice, details(appeal, notice))))
                .map(printer::print);
    }

    private static PartyDetails details(Appeal appeal, Notice notice) {
        return appeal.parties().stream()
                .filter(party -> party.id().equals(notice.partyId()))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private Letter letter(Notice notice, PartyDetails party) {
        var frames = texts.frames(notice.issuedOn());
        var name = Optional.ofNullable(party.name());
        var parts = notice.wordings().stream()
                .map(words -> part(words, frame(frames, words.language()), notice.facts(), name))
                .toList();
        var recipient =
                new Letter.Recipient(name, Optional.ofNullable(party.contact().address()));
        return new Letter(notice.facts().number(), NoticeFacts.inWords(notice.issuedOn()), recipient, parts);
    }

    private static Letter.Part part(
            Wording words, NoticeTexts.LetterFrame frame, NoticeFacts facts, Optional<String> name) {
        return new Letter.Part(
                words.language(),
                frame.head(),
                frame.to(),
                words.title(),
                name.map(known -> frame.greeting().replace("{recipient}", known))
                        .orElse(frame.greetingWithoutName()),
                words.letter().lines().toList(),
                NoticeTemplate.filled(frame.signature(), facts.inWords()));
    }

    private static NoticeTexts.LetterFrame frame(List<NoticeTexts.LetterFrame> frames, String language) {
        return frames.stream()
                .filter(frame -> frame.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no frame of a letter in " + language));
    }
}
