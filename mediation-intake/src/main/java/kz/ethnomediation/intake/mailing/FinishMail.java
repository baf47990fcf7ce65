package kz.ethnomediation.intake.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kz.ethnomediation.intake.notices.DeliveryMethod;
import kz.ethnomediation.intake.notices.DeliveryResult;
import kz.ethnomediation.intake.notices.RecordDelivery;

/** Writes down what became of a mail and takes it off the list, both or neither. */
@ApplicationScoped
class FinishMail {

    private final MailQueue queue;
    private final RecordDelivery recordDelivery;

    FinishMail(MailQueue queue, RecordDelivery recordDelivery) {
        this.queue = queue;
        this.recordDelivery = recordDelivery;
    }

    @Transactional
    public void taken(MailQueue.Claim claim) {
        finish(claim, DeliveryResult.DELIVERED);
    }

    @Transactional
    public void refused(MailQueue.Claim claim) {
        finish(claim, DeliveryResult.FAILED);
    }

    private void finish(MailQueue.Claim claim, DeliveryResult result) {
        recordDelivery.recordOwn(claim.appealId(), claim.noticeId(), DeliveryMethod.EMAIL, result);
        queue.done(claim.noticeId());
    }
}
