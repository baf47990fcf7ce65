package kz.ethnomediation.intake.notices.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.persistence.SightClause;
import kz.ethnomediation.intake.notices.Notice;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeState;
import kz.ethnomediation.intake.notices.Notices;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Notices in PostgreSQL. */
@ApplicationScoped
class PanacheNotices implements Notices, PanacheRepositoryBase<Notice, UUID> {

    private static final String LATE = "select new kz.ethnomediation.intake.notices.Notices$Late("
            + "n.appealId, n.id, a.attributes.region, n.dueOn, n.issuedAt)"
            + " from Notice n join Appeal a on a.id = n.appealId"
            + " where n.state in :open and n.dueOn < :today"
            + " and (n.kind not in :meetings or n.facts.meetingAt >= :now)";
    private static final String LONGEST_FIRST = " order by n.dueOn, n.id";

    @Override
    public void add(Notice notice) {
        persist(notice);
    }

    @Override
    public List<Notice> of(UUID appealId) {
        return list("appealId = ?1 order by issuedAt, id", appealId);
    }

    @Override
    public Optional<Notice> byId(UUID appealId, UUID noticeId) {
        return find("appealId = ?1 and id = ?2", appealId, noticeId).firstResultOptional();
    }

    @Override
    public Optional<Notice> forChange(UUID appealId, UUID noticeId) {
        return find("appealId = ?1 and id = ?2", appealId, noticeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public List<Late> late(Sight sight, Instant now, int limit) {
        var seen = SightClause.actedOn(sight);
        var query = getEntityManager()
                .createQuery(LATE + " and " + seen.condition() + LONGEST_FIRST, Late.class)
                .setParameter("open", NoticeState.OPEN)
                .setParameter("today", AlmatyDay.of(now))
                .setParameter("meetings", NoticeKind.OF_MEETINGS)
                .setParameter("now", now)
                .setMaxResults(limit);
        seen.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
