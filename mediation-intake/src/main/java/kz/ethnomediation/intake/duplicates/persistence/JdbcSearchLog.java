package kz.ethnomediation.intake.duplicates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import kz.ethnomediation.intake.duplicates.SearchLog;

/** The log of searches in PostgreSQL; the service's role may only add. */
@ApplicationScoped
class JdbcSearchLog implements SearchLog {

    private static final String ADD = """
            insert into search_log (actor, actor_login, term_kind, key_version, term_hash, hits, searched_at)
            values (?, ?, ?, ?, decode(?, 'hex'), ?, ?)""";

    private final DataSource database;

    JdbcSearchLog(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Entry entry) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, entry.actor());
            statement.setString(2, entry.actorLogin());
            statement.setString(3, entry.kind().name());
            statement.setInt(4, entry.asked().version());
            statement.setString(5, entry.asked().hex());
            statement.setInt(6, entry.hits());
            statement.setObject(7, entry.at().atOffset(ZoneOffset.UTC));
            var _ = statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a search cannot be written down", failure);
        }
    }
}
