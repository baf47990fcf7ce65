package kz.ethnomediation.registry.withdrawals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal.Restoration;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawals;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalFilter;
import kz.ethnomediation.registry.withdrawals.WithdrawalSight;
import org.jspecify.annotations.Nullable;

/** Withdrawals in PostgreSQL: two tables to which rows are only added, and a count of events per person. */
@ApplicationScoped
class JdbcAccessWithdrawals implements AccessWithdrawals {

    private static final String FOUND = "select w.*, r.restored_by, r.restored_at from access_withdrawal w"
            + " left join access_restoration r on r.withdrawal_id = w.id where ";

    private final DataSource database;

    JdbcAccessWithdrawals(DataSource database) {
        this.database = database;
    }

    @Override
    public void lock(UUID user) {
        var _ = query(
                "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))",
                rows -> rows.getInt(1),
                "access of " + user);
    }

    @Override
    public long nextEvent(UUID user) {
        return query(
                        "insert into user_access (user_id, published_events) values (?, 1) on conflict (user_id)"
                                + " do update set published_events = user_access.published_events + 1"
                                + " returning published_events",
                        rows -> rows.getLong(1),
                        user)
                .getFirst();
    }

    @Override
    public void add(AccessWithdrawal withdrawal) {
        change(
                "insert into access_withdrawal (id, user_id, role, region, ground, withdrawn_by, withdrawn_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                withdrawal.id(),
                withdrawal.user(),
                role(withdrawal.right()),
                region(withdrawal.right()),
                withdrawal.ground().name(),
                withdrawal.by(),
                withdrawal.at().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void restore(UUID id, Restoration restoration) {
        change(
                "insert into access_restoration (withdrawal_id, restored_by, restored_at) values (?, ?, ?)",
                id,
                restoration.by(),
                restoration.at().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<AccessWithdrawal> byId(UUID id) {
        return query(FOUND + "w.id = ?", WithdrawalRow::read, id).stream().findFirst();
    }

    @Override
    public Optional<AccessWithdrawal> inForce(UUID user, Right right) {
        return query(
                        FOUND + "w.user_id = ? and w.role is not distinct from ? and w.region is not distinct from ?"
                                + " and r.withdrawal_id is null",
                        WithdrawalRow::read,
                        user,
                        role(right),
                        region(right))
                .stream()
                .findFirst();
    }

    @Override
    public List<AccessWithdrawal> page(WithdrawalFilter filter, WithdrawalSight sight, int limit) {
        var clauses = new ArrayList<String>(List.of("true"));
        var values = new ArrayList<@Nullable Object>();
        see(sight, clauses, values);
        filter.user().ifPresent(user -> {
            clauses.add("w.user_id = ?");
            values.add(user);
        });
        filter.inForce().ifPresent(inForce -> clauses.add("r.withdrawal_id is " + (inForce ? "null" : "not null")));
        filter.after().ifPresent(after -> {
            clauses.add("w.id > ?");
            values.add(after);
        });
        values.add(limit);
        return query(
                FOUND + String.join(" and ", clauses) + " order by w.id limit ?",
                WithdrawalRow::read,
                values.toArray());
    }

    private static void see(WithdrawalSight sight, List<String> clauses, List<@Nullable Object> values) {
        switch (sight) {
            case WithdrawalSight.All() -> {}
            case WithdrawalSight.OfRegions(Scope.Republic()) -> clauses.add("w.region is not null");
            case WithdrawalSight.OfRegions(Scope.Regions regions) -> {
                clauses.add("w.region = any (?)");
                values.add(regions.sorted().toArray(String[]::new));
            }
        }
    }

    private static @Nullable String role(Right right) {
        return right instanceof Right.OfRole(var role) ? role : null;
    }

    private static @Nullable String region(Right right) {
        return right instanceof Right.OfRegion(var region) ? region : null;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the withdrawals cannot be read", e);
        }
    }

    private void change(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the withdrawal cannot be kept", e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            switch (values[at]) {
                case null -> statement.setString(at + 1, null);
                case String[] texts ->
                    statement.setArray(at + 1, statement.getConnection().createArrayOf("text", texts));
                case Object value -> statement.setObject(at + 1, value);
            }
        }
    }
}
