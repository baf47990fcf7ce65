package kz.ethnomediation.reporting.facts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.reporting.facts.SignalFact;
import kz.ethnomediation.reporting.facts.Signals;

@ApplicationScoped
class JdbcSignals implements Signals {

    private static final String ADD = """
            insert into signal_fact (event_id, signal_id, step, region, district, risk_factor, tension,
              happened_at, reply_by, effective_on, recorded_at, logged_at, source, feed_seq)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private final FactTables tables;

    JdbcSignals(FactTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(SignalFact fact) {
        var origin = fact.origin();
        tables.insert(
                ADD,
                origin.eventId(),
                fact.signalId(),
                fact.step().name(),
                fact.region(),
                fact.district(),
                fact.riskFactor(),
                fact.tension(),
                fact.happenedAt(),
                fact.replyBy(),
                fact.effectiveOn(),
                fact.recordedAt(),
                origin.loggedAt(),
                origin.source(),
                origin.feedSeq());
    }
}
