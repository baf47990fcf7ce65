package kz.ethnomediation.intake.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.retention.RetainedRows;

/** The rows in PostgreSQL. */
@ApplicationScoped
class JdbcRetainedRows implements RetainedRows {

    private final DataSource database;

    JdbcRetainedRows(DataSource database) {
        this.database = database;
    }

    @Override
    public void lockSignal(UUID id) {
        with("select from signal where id = ? for update", id);
    }

    @Override
    public void lockImport(UUID id) {
        with("select from appeal_import where id = ? for update", id);
    }

    @Override
    public void discardLines(UUID importId) {
        with("delete from appeal_import_line where import_id = ?", importId);
    }

    private void with(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            var _ = statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("what is kept for a term cannot be reached", failure);
        }
    }
}
