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
import java.util.StringJoiner;
import javax.sql.DataSource;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessFilter;
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
    private static final String ENTRIES = """
            select id, at, actor, actor_login, origin, target_kind, target_id, purpose, basis, reason from access_log
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
    public List<LoggedAccess> page(AccessFilter filter, int limit) {
        var conditions = new StringJoiner(" and ", " where ", " order by id desc limit ?");
        conditions.add("id < ?");
        filter.targets().ifPresent(_ -> conditions.add("target_id = any (?)"));
        filter.reader().ifPresent(_ -> conditions.add("actor = ?"));
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(ENTRIES + conditions)) {
            bind(query, filter, limit);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<LoggedAccess>();
                while (rows.next()) {
                    found.add(logged(rows));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the access log cannot be read", failure);
        }
    }

    private static void bind(PreparedStatement query, AccessFilter filter, int limit) throws SQLException {
        var place = 1;
        query.setLong(place++, filter.before().orElse(Long.MAX_VALUE));
        if (filter.targets().isPresent()) {
            var ids = filter.targets().get().toArray(String[]::new);
            query.setArray(place++, query.getConnection().createArrayOf("text", ids));
        }
        if (filter.reader().isPresent()) {
            query.setString(place++, filter.reader().get());
        }
        query.setInt(place, limit);
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

    private static LoggedAccess logged(ResultSet rows) throws SQLException {
        var reader = new Reader(rows.getString(3), rows.getString(4), Optional.ofNullable(rows.getString(5)));
        var target = new Target(rows.getString(6), rows.getString(7));
        var purpose = Optional.ofNullable(rows.getString(8));
        var basis = rows.getString(9);
        var reason = rows.getString(10);
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
