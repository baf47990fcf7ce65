package kz.ethnomediation.intake.mailing.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.mailing.MailQueue;
import kz.ethnomediation.intake.mailing.QueuedMail;

/** The list in the database. Rows that another instance has locked are passed over: here order does not matter. */
@ApplicationScoped
@Transactional
class PanacheMailQueue implements MailQueue, PanacheRepositoryBase<QueuedMail, UUID> {

    private static final int SKIP_LOCKED = -2;

    @Override
    public void add(UUID appealId, UUID noticeId, Instant now) {
        persist(new QueuedMail(appealId, noticeId, now));
    }

    @Override
    public List<Claim> claimDue(Instant now, int limit) {
        var due = find("dueAt <= ?1 order by dueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit)
                .list();
        due.forEach(mail -> mail.claim(now));
        return due.stream()
                .map(mail -> new Claim(mail.appealId(), mail.noticeId(), mail.attempts()))
                .toList();
    }

    @Override
    public void failed(UUID noticeId, String failure, Instant now) {
        find("noticeId", noticeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .ifPresent(mail -> mail.failed(failure, now));
    }

    @Override
    public void done(UUID noticeId) {
        var ignored = delete("noticeId", noticeId);
    }
}
