package kz.ethnomediation.reporting.facts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.reporting.facts.AnswerTermFact;
import kz.ethnomediation.reporting.facts.AnswerTerms;

@ApplicationScoped
class JdbcAnswerTerms implements AnswerTerms {

    private static final String ADD = """
            insert into answer_term_fact (event_id, appeal_id, step, answer_by,
              effective_on, recorded_at, logged_at, source, feed_seq)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private final FactTables tables;

    JdbcAnswerTerms(FactTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(AnswerTermFact fact) {
        var origin = fact.origin();
        tables.insert(
                ADD,
                origin.eventId(),
                fact.appealId(),
                fact.step().name(),
                fact.answerBy(),
                fact.effectiveOn(),
                fact.recordedAt(),
                origin.loggedAt(),
                origin.source(),
                origin.feedSeq());
    }
}
