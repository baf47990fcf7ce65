package kz.ethnomediation.intake.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.ShownTexts;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.notices.FrameNotice;
import kz.ethnomediation.intake.notices.Letter;
import kz.ethnomediation.intake.notices.Notice;
import kz.ethnomediation.intake.notices.Notices;

/** Makes the mail of a notice: its letter from the head to the signature, without name and postal address. */
@ApplicationScoped
class ComposeMail {

    private final Appeals appeals;
    private final Notices notices;
    private final FrameNotice frameNotice;
    private final ShownTexts shownTexts;
    private final InstantSource clock;

    ComposeMail(Appeals appeals, Notices notices, FrameNotice frameNotice, ShownTexts shownTexts, InstantSource clock) {
        this.appeals = appeals;
        this.notices = notices;
        this.frameNotice = frameNotice;
        this.shownTexts = shownTexts;
        this.clock = clock;
    }

    /** The mail; nothing where the notice has reached its recipient by now or was closed, its meeting is over, or there is no address to send it to: who is blocked has none that may be used. */
    @Transactional
    public Optional<NoticeMail> of(UUID appealId, UUID noticeId) {
        var notice = notices.byId(appealId, noticeId)
                .filter(found -> found.state().isOpen() && !found.isPassed(clock.instant()));
        return notice.flatMap(found -> appeals.withParties(appealId, new Sight.Everything())
                .flatMap(appeal -> address(appeal, found))
                .map(address -> mail(found, address)));
    }

    private Optional<String> address(Appeal appeal, Notice notice) {
        var recipient = appeal.parties().stream()
                .filter(party -> party.id().equals(notice.partyId()))
                .toList();
        return Optional.ofNullable(shownTexts.parties(recipient).known().get(notice.partyId()))
                .map(party -> party.contact().email());
    }

    private NoticeMail mail(Notice notice, String address) {
        var number = notice.facts().number();
        var parts = frameNotice.parts(notice, Optional.empty());
        var subject = parts.stream().map(Letter.Part::title).collect(Collectors.joining(" / "));
        var text = parts.stream().map(ComposeMail::text).collect(Collectors.joining("\r\n\r\n\r\n"));
        return new NoticeMail(notice.id().toString(), address, number + ": " + subject, text + "\r\n");
    }

    private static String text(Letter.Part part) {
        return Stream.of(
                        Stream.of(part.head(), part.title(), part.greeting()),
                        part.paragraphs().stream(),
                        Stream.of(part.signature()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n\r\n"));
    }
}
