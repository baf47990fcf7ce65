package kz.ethnomediation.platform.audit.quarkus;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Decision;
import kz.ethnomediation.platform.audit.LoggedAccess;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;

/** The log in the service's default data source; row-level security sees to it that nobody writes another's readings. */
@Singleton
class JdbcAccessLog implements AccessLog {
    private static final String INSERT = """
            insert into access_log
              (actor, actor_login, origin, target_kind, target_id, purpose, basis, decision, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ABOUT = """
            select id, at, actor, actor_login, origin, purpose, basis, reason from access_log
            where target_kind = ? and target_id = ? and id < ? order by id desc limit ?
            """;

    private final DataSource dataSource;

    JdbcAccessLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void write(Access access) {
        write(List.of(access));
    }

    @Override
    public void write(List<Access> accesses) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a reading is logged in the transaction that reads");
        }
        insert(accesses);
    }

    @Override
    public void writeAlone(Access refusal) {
        QuarkusTransaction.requiringNew().run(() -> insert(List.of(refusal)));
    }

    @Override
    public List<LoggedAccess> about(Target target, OptionalLong before, int limit) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(ABOUT)) {
            query.setString(1, target.kind());
            query.setString(2, target.id());
            query.setLong(3, before.orElse(Long.MAX_VALUE));
            query.setInt(4, limit);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<LoggedAccess>();
                while (rows.next()) {
                    found.add(logged(rows, target));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the access log cannot be read", failure);
        }
    }

    private void insert(List<Access> accesses) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var access : accesses) {
                bind(insert, access);
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("what is not logged is not answered", failure);
        }
    }

    private static void bind(PreparedStatement insert, Access access) throws SQLException {
        insert.setString(1, access.reader().subject());
        insert.setString(2, access.reader().login());
        insert.setString(3, access.reader().origin().orElse(null));
        insert.setString(4, access.target().kind());
        insert.setString(5, access.target().id());
        insert.setString(6, access.purpose().map(Purpose::code).orElse(null));
        insert.setString(
                7, access.purpose().map(purpose -> purpose.basis().name()).orElse(null));
        switch (access.decision()) {
            case Decision.Allowed _ -> {
                insert.setString(8, "ALLOWED");
                insert.setString(9, null);
            }
            case Decision.Refused refused -> {
                insert.setString(8, "REFUSED");
                insert.setString(9, refused.reason());
            }
        }
    }

    private static LoggedAccess logged(ResultSet rows, Target target) throws SQLException {
        var reader = new Reader(rows.getString(3), rows.getString(4), Optional.ofNullable(rows.getString(5)));
        var purpose = Optional.ofNullable(rows.getString(6));
        var basis = rows.getString(7);
        var reason = rows.getString(8);
        return new LoggedAccess(
                rows.getLong(1),
                rows.getObject(2, OffsetDateTime.class).toInstant(),
                new Access(
                        reader,
                        target,
                        purpose.map(code -> new Purpose(code, Purpose.Basis.valueOf(basis))),
                        reason == null ? new Decision.Allowed() : new Decision.Refused(reason)));
    }
}
