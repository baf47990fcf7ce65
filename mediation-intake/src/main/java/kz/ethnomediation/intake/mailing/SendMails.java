package kz.ethnomediation.intake.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Sends what is due. The call to the server stands outside every transaction, so that a slow one holds no row. */
@ApplicationScoped
class SendMails {

    private final MailQueue queue;
    private final ComposeMail composeMail;
    private final NoticeSender sender;
    private final FinishMail finishMail;
    private final InstantSource clock;

    SendMails(
            MailQueue queue, ComposeMail composeMail, NoticeSender sender, FinishMail finishMail, InstantSource clock) {
        this.queue = queue;
        this.composeMail = composeMail;
        this.sender = sender;
        this.finishMail = finishMail;
        this.clock = clock;
    }

    /** Takes up to {@code limit} due notices for one try each. */
    List<MailQueue.Claim> claim(int limit) {
        return queue.claimDue(clock.instant(), limit);
    }

    /** Tries once; a failure that may pass puts the notice back on the list, until it was tried often enough. */
    void send(MailQueue.Claim claim) {
        var mail = composeMail.of(claim.appealId(), claim.noticeId());
        if (mail.isEmpty()) {
            queue.done(claim.noticeId());
            return;
        }
        switch (sender.send(mail.get())) {
            case NoticeSender.Result.Taken() -> finishMail.taken(claim);
            case NoticeSender.Result.Refused() -> finishMail.refused(claim);
            case NoticeSender.Result.NotNow(var code) -> notNow(claim, code);
        }
    }

    private void notNow(MailQueue.Claim claim, String code) {
        if (claim.attempt() >= QueuedMail.MOST_TRIES) {
            finishMail.refused(claim);
            return;
        }
        queue.failed(claim.noticeId(), code, clock.instant());
    }
}
