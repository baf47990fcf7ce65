package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Contact;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.ShownTexts;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;

/**
 * Makes the printable letter of a notice: its words as they were made, and the recipient's name and address as they now are;
 * without them where the recipient is erased or blocked.
 */
@ApplicationScoped
public class WriteLetter {

    private final Appeals appeals;
    private final Notices notices;
    private final FrameNotice frameNotice;
    private final LetterPrinter printer;
    private final ShownTexts shownTexts;

    public WriteLetter(
            Appeals appeals, Notices notices, FrameNotice frameNotice, LetterPrinter printer, ShownTexts shownTexts) {
        this.appeals = appeals;
        this.notices = notices;
        this.frameNotice = frameNotice;
        this.printer = printer;
        this.shownTexts = shownTexts;
    }

    /** The PDF; nothing where there is no such notice of an appeal within the caller's sight. */
    @Transactional
    public Optional<byte[]> write(UUID appealId, UUID noticeId, Caller caller) {
        return notices.byId(appealId, noticeId)
                .flatMap(notice -> appeals.shown(appealId, Sight.of(caller), Reading.LETTER)
                        .map(appeal -> letter(notice, details(appeal, notice))))
                .map(printer::print);
    }

    private Optional<PartyDetails> details(Appeal appeal, Notice notice) {
        var recipient = appeal.parties().stream()
                .filter(party -> party.id().equals(notice.partyId()))
                .toList();
        return Optional.ofNullable(shownTexts.parties(recipient).known().get(notice.partyId()));
    }

    private Letter letter(Notice notice, Optional<PartyDetails> party) {
        var name = party.map(PartyDetails::name);
        var recipient =
                new Letter.Recipient(name, party.map(PartyDetails::contact).map(Contact::address));
        return new Letter(
                notice.facts().number(),
                NoticeFacts.inWords(notice.issuedOn()),
                recipient,
                frameNotice.parts(notice, name));
    }
}
