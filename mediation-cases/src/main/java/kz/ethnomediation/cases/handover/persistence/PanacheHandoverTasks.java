package kz.ethnomediation.cases.handover.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.handover.HandoverTask;
import kz.ethnomediation.cases.handover.HandoverTasks;

/** The list in the database. Rows that another instance has locked are passed over: here order does not matter. */
@ApplicationScoped
@Transactional
class PanacheHandoverTasks implements HandoverTasks, PanacheRepositoryBase<HandoverTask, UUID> {

    private static final int SKIP_LOCKED = -2;

    @Override
    public void add(UUID caseId, Instant now) {
        persist(new HandoverTask(caseId, now));
    }

    @Override
    public List<UUID> claimDue(Instant now, int limit) {
        var due = find("dueAt <= ?1 order by dueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit)
                .list();
        due.forEach(task -> task.claim(now));
        return due.stream().map(HandoverTask::caseId).toList();
    }

    @Override
    public void failed(UUID caseId, String failure, Instant now) {
        find("caseId", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .ifPresent(task -> task.failed(failure, now));
    }

    @Override
    public void done(UUID caseId) {
        var ignored = delete("caseId", caseId);
    }
}
