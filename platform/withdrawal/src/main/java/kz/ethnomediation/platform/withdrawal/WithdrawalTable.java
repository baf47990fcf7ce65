package kz.ethnomediation.platform.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The withdrawals in force, as they stand in this service's database. */
@ApplicationScoped
class WithdrawalTable {

    private final DataSource database;

    WithdrawalTable(DataSource database) {
        this.database = database;
    }

    /** Keeps a withdrawal in the current transaction; one that is there stays. */
    void add(Withdrawal withdrawal) {
        change(
                "insert into withdrawn_access (withdrawal_id, user_id, role, region) values (?, ?, ?, ?)"
                        + " on conflict (withdrawal_id) do nothing",
                statement -> {
                    statement.setObject(1, withdrawal.id());
                    statement.setObject(2, withdrawal.user());
                    statement.setString(3, withdrawal.role().orElse(null));
                    statement.setString(4, withdrawal.region().orElse(null));
                });
    }

    /** Ends a withdrawal in the current transaction. */
    void remove(UUID id) {
        change("delete from withdrawn_access where withdrawal_id = ?", statement -> statement.setObject(1, id));
    }

    /** Grows with every change that is committed. */
    long revision() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select revision from withdrawn_access_revision");
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("withdrawn_access_revision is empty");
            }
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the withdrawals cannot be read", e);
        }
    }

    /** All that are in force. */
    List<Withdrawal> all() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select withdrawal_id, user_id, role, region from withdrawn_access");
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Withdrawal>();
            while (rows.next()) {
                found.add(withdrawal(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the withdrawals cannot be read", e);
        }
    }

    private static Withdrawal withdrawal(ResultSet rows) throws SQLException {
        return new Withdrawal(
                rows.getObject(1, UUID.class),
                rows.getObject(2, UUID.class),
                Optional.ofNullable(rows.getString(3)),
                Optional.ofNullable(rows.getString(4)));
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private void change(String sql, Binding binding) {
        try (var connection = database.getConnection()) {
            try (var statement = connection.prepareStatement(sql)) {
                binding.to(statement);
                statement.executeUpdate();
            }
            grow(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("a withdrawal cannot be kept", e);
        }
    }

    private static void grow(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("update withdrawn_access_revision set revision = revision + 1")) {
            statement.executeUpdate();
        }
    }
}
