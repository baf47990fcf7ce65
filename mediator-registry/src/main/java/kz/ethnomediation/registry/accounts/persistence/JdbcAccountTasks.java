package kz.ethnomediation.registry.accounts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.registry.accounts.AccountTasks;

/** One row per account that the provider has not been asked for with success. */
@ApplicationScoped
@Transactional
class JdbcAccountTasks implements AccountTasks {

    /** Longer than the calls of one try can take, so that two instances do not try at once as long as both live. */
    private static final Duration LEASE = Duration.ofSeconds(45);

    private static final String CLAIM = """
            update mediator_account_task set attempts = attempts + 1, due_at = ?
            where mediator_id in (
              select mediator_id from mediator_account_task where due_at <= ?
              order by wanted_at, mediator_id limit ? for update skip locked)
            returning mediator_id""";

    private static final String PUT_BACK = """
            update mediator_account_task set last_failure = ?,
              due_at = ?::timestamptz + least(interval '30 seconds', interval '500 milliseconds' * power(2, least(attempts, 10) - 1))
            where mediator_id = ?""";

    private final Statements statements;

    JdbcAccountTasks(DataSource database) {
        this.statements = new Statements(database);
    }

    @Override
    public List<UUID> claimDue(Instant now, int limit) {
        return statements.query(
                CLAIM,
                row -> row.getObject(1, UUID.class),
                now.plus(LEASE).atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                limit);
    }

    @Override
    public void failed(UUID mediator, String failure, Instant now) {
        var _ = statements.change(PUT_BACK, failure, now.atOffset(ZoneOffset.UTC), mediator);
    }

    @Override
    public void finished(UUID mediator) {
        var _ = statements.change("delete from mediator_account_task where mediator_id = ?", mediator);
    }
}
