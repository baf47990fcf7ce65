package kz.ethnomediation.platform.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Keeps one row in the actor's sight until the transaction ends: for a decision that the actor may take and that moves the
 * row out of sight, or that takes a row which nobody has yet. One key at a time; a later one takes its place.
 */
@ApplicationScoped
public class KeptInSight {

    private static final String KEEP = "select set_config('acting.key', ?, true)";

    private final DataSource dataSource;

    KeptInSight(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps the row with this key; whether the actor may decide on it has been asked before. */
    public void keep(String key) {
        if (!Acting.isInTransaction()) {
            throw new IllegalStateException("a row is kept in sight until a transaction ends, and there is none");
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, key);
            var _ = statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database could not be told what to keep in sight", failure);
        }
    }
}
