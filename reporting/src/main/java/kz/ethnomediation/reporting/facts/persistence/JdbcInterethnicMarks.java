package kz.ethnomediation.reporting.facts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.reporting.facts.InterethnicFact;
import kz.ethnomediation.reporting.facts.InterethnicMarks;

@ApplicationScoped
class JdbcInterethnicMarks implements InterethnicMarks {

    private static final String ADD = """
            insert into interethnic_fact (event_id, appeal_id, from_mark, to_mark,
              effective_on, recorded_at, logged_at, source, feed_seq)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private final FactTables tables;

    JdbcInterethnicMarks(FactTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(InterethnicFact fact) {
        var origin = fact.origin();
        tables.insert(
                ADD,
                origin.eventId(),
                fact.appealId(),
                fact.from(),
                fact.to(),
                fact.effectiveOn(),
                fact.recordedAt(),
                origin.loggedAt(),
                origin.source(),
                origin.feedSeq());
    }
}
