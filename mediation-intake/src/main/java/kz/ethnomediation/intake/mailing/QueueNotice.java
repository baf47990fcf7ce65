package kz.ethnomediation.intake.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import kz.ethnomediation.intake.notices.NoticeIssued;

/** Puts a new notice on the list, in the transaction in which it is made, where mails are sent and its recipient has an address. */
@ApplicationScoped
class QueueNotice {

    private final NoticeSender sender;
    private final MailQueue queue;
    private final ComposeMail composeMail;
    private final InstantSource clock;

    QueueNotice(NoticeSender sender, MailQueue queue, ComposeMail composeMail, InstantSource clock) {
        this.sender = sender;
        this.queue = queue;
        this.composeMail = composeMail;
        this.clock = clock;
    }

    void issued(@Observes NoticeIssued issued) {
        if (sender.isOn()
                && composeMail.of(issued.appealId(), issued.noticeId()).isPresent()) {
            queue.add(issued.appealId(), issued.noticeId(), clock.instant());
        }
    }
}
