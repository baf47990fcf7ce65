package kz.ethnomediation.registry.accounts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.registry.accounts.AccountHolder;
import kz.ethnomediation.registry.accounts.AccountState;
import kz.ethnomediation.registry.accounts.Accounts;
import kz.ethnomediation.registry.accounts.MediatorAccount;

/** Accounts beside the register's own tables, whose last step says who is active. */
@ApplicationScoped
class JdbcAccounts implements Accounts {

    private static final String ACTIVE = "(select status = 'ACTIVE' from mediator_status_known s"
            + " where s.mediator_id = %s and superseded_at is null and not withdrawn order by step desc limit 1)";
    private static final String HOLDER = "select register_region, regions::text[], office, " + ACTIVE.formatted("m.id")
            + " from mediator m where id = ?";
    private static final String ADD = """
            insert into mediator_account (mediator_id, login, existing, regions, office, wanted, state, asked_by, asked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String AGAIN = """
            update mediator_account set login = ?, existing = ?, regions = ?, office = ?, wanted = ?, state = ?, refusal = null,
              asked_by = ?, asked_at = ?, revision = ?
            where mediator_id = ?""";
    private static final String DRIFTED = """
            select a.mediator_id from mediator_account a join mediator m on m.id = a.mediator_id
            where (a.wanted = 'OPEN') <> %s
              or (a.wanted = 'OPEN' and a.state <> 'REFUSED'
                and (a.office is distinct from m.office or not a.regions <@ (m.regions || m.register_region)))
            order by a.mediator_id limit ?""".formatted(ACTIVE.formatted("a.mediator_id"));
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FIRST_TASK =
            "insert into mediator_account_task (mediator_id, wanted_at, due_at) values (?, ?, ?)";
    private static final String TASK = FIRST_TASK + " on conflict (mediator_id) do update"
            + " set wanted_at = excluded.wanted_at, due_at = excluded.due_at, attempts = 0, last_failure = null";

    private final Statements statements;

    JdbcAccounts(DataSource database) {
        this.statements = new Statements(database);
    }

    @Override
    public Optional<AccountHolder> holder(UUID mediator) {
        return statements.query(HOLDER, JdbcAccounts::holder, mediator).stream().findFirst();
    }

    @Override
    public Optional<MediatorAccount> of(UUID mediator) {
        return found("select * from mediator_account where mediator_id = ?", mediator);
    }

    @Override
    public Optional<MediatorAccount> toChange(UUID mediator) {
        return found("select * from mediator_account where mediator_id = ? for update", mediator);
    }

    @Override
    public boolean add(MediatorAccount account, String by, Instant at) {
        var now = at.atOffset(ZoneOffset.UTC);
        var added = statements.change(
                ADD,
                account.mediator(),
                account.login(),
                account.existing(),
                account.regions().toArray(String[]::new),
                account.office().orElse(null),
                account.wanted().name(),
                account.state().name(),
                by,
                now);
        if (added == 0) {
            return false;
        }
        var _ = statements.change(FIRST_TASK, account.mediator(), now, now);
        return true;
    }

    /** That the login is another's the keeper may not see; the database says so, and the transaction goes on from before. */
    @Override
    public boolean askAgain(MediatorAccount account, String by, Instant at) {
        var now = at.atOffset(ZoneOffset.UTC);
        var _ = statements.change("savepoint asked_again");
        try {
            var _ = statements.change(
                    AGAIN,
                    account.login(),
                    account.existing(),
                    account.regions().toArray(String[]::new),
                    account.office().orElse(null),
                    account.wanted().name(),
                    account.state().name(),
                    by,
                    now,
                    account.revision(),
                    account.mediator());
        } catch (IllegalStateException failure) {
            if (failure.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
                var _ = statements.change("rollback to savepoint asked_again");
                return false;
            }
            throw failure;
        }
        var _ = statements.change(FIRST_TASK + " on conflict do nothing", account.mediator(), now, now);
        return true;
    }

    @Override
    public List<UUID> drifted(int limit) {
        return statements.query(DRIFTED, row -> row.getObject(1, UUID.class), limit);
    }

    @Override
    public void want(UUID mediator, AccountState wanted, Instant at) {
        var now = at.atOffset(ZoneOffset.UTC);
        var _ = statements.change(
                "update mediator_account set wanted = ? where mediator_id = ?", wanted.name(), mediator);
        var _ = statements.change(TASK, mediator, now, now);
    }

    @Override
    public void reshape(MediatorAccount account) {
        var _ = statements.change(
                "update mediator_account set regions = ?, office = ? where mediator_id = ?",
                account.regions().toArray(String[]::new),
                account.office().orElse(null),
                account.mediator());
    }

    @Override
    public void done(MediatorAccount account, Instant at) {
        var user = account.user().orElse(null);
        var refusal = account.refusal().orElse(null);
        var state = account.state().name();
        var _ = statements.change(
                "update mediator_account set user_id = ?, state = ?, refusal = ? where mediator_id = ?",
                user,
                state,
                refusal,
                account.mediator());
        var _ = statements.change(
                "insert into mediator_account_act (mediator_id, user_id, state, refusal, done_at) values (?, ?, ?, ?, ?)",
                account.mediator(),
                user,
                state,
                refusal,
                at.atOffset(ZoneOffset.UTC));
    }

    private Optional<MediatorAccount> found(String sql, UUID mediator) {
        return statements.query(sql, JdbcAccounts::account, mediator).stream().findFirst();
    }

    private static AccountHolder holder(ResultSet row) throws SQLException {
        return new AccountHolder(
                row.getBoolean(4),
                row.getString(1),
                List.of((String[]) row.getArray(2).getArray()),
                Optional.ofNullable(row.getString(3)));
    }

    private static MediatorAccount account(ResultSet row) throws SQLException {
        return new MediatorAccount(
                row.getObject("mediator_id", UUID.class),
                row.getString("login"),
                row.getBoolean("existing"),
                List.of((String[]) row.getArray("regions").getArray()),
                Optional.ofNullable(row.getString("office")),
                Optional.ofNullable(row.getObject("user_id", UUID.class)),
                AccountState.valueOf(row.getString("wanted")),
                AccountState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("refusal")),
                row.getLong("revision"));
    }
}
