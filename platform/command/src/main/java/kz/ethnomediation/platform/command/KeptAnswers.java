package kz.ethnomediation.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of answers; each verb works in the transaction at hand. */
@ApplicationScoped
class KeptAnswers {
    private static final String LOCK = "select pg_try_advisory_xact_lock(?)";
    private static final String FIND = """
            select fingerprint, status, body, location, etag, content_type, link
            from idempotency_key where client = ? and key = ?""";
    private static final String KEEP = """
            insert into idempotency_key
              (client, key, fingerprint, status, body, location, etag, content_type, link)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int FIRST_HEADER_FOUND = 4;
    private static final int FIRST_HEADER_KEPT = 6;
    private static final String SWEEP = """
            delete from idempotency_key using (
              select client as old_client, key as old_key from idempotency_key
              where kept_at < clock_timestamp() - make_interval(secs => ?) order by kept_at limit ?) as old
            where client = old_client and key = old_key""";

    private final DataSource dataSource;

    KeptAnswers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes the key until the end of the transaction, if nobody else holds it. A statement of its own: the next one sees
     * what the previous holder has committed.
     */
    boolean tryLock(ClientKey name) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, name.lock());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** What was answered under that name. */
    Optional<KeptAnswer> find(ClientKey name) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, name.client());
            statement.setString(2, name.key());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(answer(rows)) : Optional.empty();
            }
        }
    }

    /** Keeps the answer together with the effect, or not at all. */
    void keep(ClientKey name, KeptAnswer answer) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, name.client());
            statement.setString(2, name.key());
            statement.setString(3, answer.fingerprint());
            statement.setInt(4, answer.status());
            statement.setString(5, answer.body());
            var place = FIRST_HEADER_KEPT;
            for (var header : KeptAnswer.TELLING) {
                statement.setString(place++, answer.headers().get(header));
            }
            var _ = statement.executeUpdate();
        }
    }

    /** Deletes at most so many answers that are older, the oldest first, and says how many that were. */
    int sweep(Duration age, int most) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SWEEP)) {
            statement.setDouble(1, age.toMillis() / 1_000.0);
            statement.setInt(2, most);
            return statement.executeUpdate();
        }
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        var headers = new HashMap<String, String>();
        var place = FIRST_HEADER_FOUND;
        for (var header : KeptAnswer.TELLING) {
            var value = row.getString(place++);
            if (value != null) {
                headers.put(header, value);
            }
        }
        return new KeptAnswer(row.getString("fingerprint"), row.getInt("status"), headers, row.getString("body"));
    }
}
