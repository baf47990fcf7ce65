package kz.ethnomediation.intake.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.notices.Notice;
import kz.ethnomediation.intake.notices.NoticeState;
import kz.ethnomediation.intake.notices.Notices;
import kz.ethnomediation.intake.notices.Wording;
import kz.ethnomediation.platform.caller.Scope;

/** Makes the mail of a notice: the words of its letter, without name and postal address. */
@ApplicationScoped
class ComposeMail {

    private static final Sight EVERYTHING = new Sight.Territory(new Scope.Republic());

    private final Appeals appeals;
    private final Notices notices;

    ComposeMail(Appeals appeals, Notices notices) {
        this.appeals = appeals;
        this.notices = notices;
    }

    /** The mail; nothing where the notice has reached its recipient by now or there is no address to send it to. */
    @Transactional
    public Optional<NoticeMail> of(UUID appealId, UUID noticeId) {
        var notice = notices.byId(appealId, noticeId).filter(found -> found.state() != NoticeState.DELIVERED);
        return notice.flatMap(found -> appeals.withParties(appealId, EVERYTHING)
                .flatMap(appeal -> address(appeal, found))
                .map(address -> mail(found, address)));
    }

    private static Optional<String> address(Appeal appeal, Notice notice) {
        return appeal.parties().stream()
                .filter(party -> party.id().equals(notice.partyId()))
                .findFirst()
                .map(party -> party.details().contact().email());
    }

    private static NoticeMail mail(Notice notice, String address) {
        var number = notice.facts().number();
        var subject = notice.wordings().stream().map(Wording::title).collect(Collectors.joining(" / "));
        var text = notice.wordings().stream().map(ComposeMail::text).collect(Collectors.joining("\r\n\r\n\r\n"));
        return new NoticeMail(notice.id().toString(), address, number + ": " + subject, text + "\r\n");
    }

    private static String text(Wording words) {
        return words.title() + "\r\n\r\n" + words.letter().lines().collect(Collectors.joining("\r\n\r\n"));
    }
}
