package kz.ethnomediation.reporting.facts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.reporting.facts.MediatorStatusFact;
import kz.ethnomediation.reporting.facts.MediatorStatuses;

@ApplicationScoped
class JdbcMediatorStatuses implements MediatorStatuses {

    private static final String ADD = """
            insert into mediator_status_fact (event_id, mediator_id, status, kind, ethnomediator, register_region,
              ground, effective_on, recorded_at, logged_at, source, feed_seq)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private final FactTables tables;

    JdbcMediatorStatuses(FactTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(MediatorStatusFact fact) {
        var origin = fact.origin();
        tables.insert(
                ADD,
                origin.eventId(),
                fact.mediatorId(),
                fact.status().name(),
                fact.kind(),
                fact.ethnomediator(),
                fact.registerRegion(),
                fact.ground(),
                fact.effectiveOn(),
                fact.recordedAt(),
                origin.loggedAt(),
                origin.source(),
                origin.feedSeq());
    }
}
