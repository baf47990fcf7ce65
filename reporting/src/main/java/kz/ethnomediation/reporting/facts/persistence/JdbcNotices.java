package kz.ethnomediation.reporting.facts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.reporting.facts.NoticeFact;
import kz.ethnomediation.reporting.facts.Notices;

@ApplicationScoped
class JdbcNotices implements Notices {

    private static final String ADD = """
            insert into notice_fact (event_id, notice_id, appeal_id, step, code, due_on, region,
              effective_on, recorded_at, logged_at, source, feed_seq)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private final FactTables tables;

    JdbcNotices(FactTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(NoticeFact fact) {
        var origin = fact.origin();
        tables.insert(
                ADD,
                origin.eventId(),
                fact.noticeId(),
                fact.appealId(),
                fact.step().name(),
                fact.code(),
                fact.dueOn(),
                fact.region(),
                fact.effectiveOn(),
                fact.recordedAt(),
                origin.loggedAt(),
                origin.source(),
                origin.feedSeq());
    }
}
