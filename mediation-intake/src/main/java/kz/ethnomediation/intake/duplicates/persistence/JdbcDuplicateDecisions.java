package kz.ethnomediation.intake.duplicates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.duplicates.DuplicateDecisions;
import kz.ethnomediation.intake.duplicates.Verdict;

/** Decisions in PostgreSQL; the service's role may add and read, never change. */
@ApplicationScoped
class JdbcDuplicateDecisions implements DuplicateDecisions {

    private static final String ADD = """
            insert into duplicate_decision
              (lower_id, higher_id, decision, ground, decided_by, decided_by_login, decided_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String LAST_OF_EACH_PAIR = """
            select distinct on (lower_id, higher_id)
              lower_id, higher_id, decision, ground, decided_by, decided_by_login, decided_at
            from duplicate_decision
            where lower_id = any(?) or higher_id = any(?)
            order by lower_id, higher_id, id desc""";

    private final DataSource database;

    JdbcDuplicateDecisions(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Verdict verdict) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, verdict.pair().lower());
            statement.setObject(2, verdict.pair().higher());
            statement.setString(3, verdict.decision().name());
            statement.setString(4, verdict.ground().name());
            statement.setString(5, verdict.by());
            statement.setString(6, verdict.login());
            statement.setObject(7, verdict.at().atOffset(ZoneOffset.UTC));
            var _ = statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a decision cannot be written", failure);
        }
    }

    @Override
    public Collection<Verdict> about(Set<UUID> appeals) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LAST_OF_EACH_PAIR)) {
            var ids = connection.createArrayOf("uuid", appeals.toArray());
            statement.setArray(1, ids);
            statement.setArray(2, ids);
            try (var rows = statement.executeQuery()) {
                var verdicts = new ArrayList<Verdict>();
                while (rows.next()) {
                    verdicts.add(verdict(rows));
                }
                return verdicts;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("decisions cannot be read", failure);
        }
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                new Verdict.Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                Verdict.Decision.valueOf(row.getString(3)),
                Verdict.Ground.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
