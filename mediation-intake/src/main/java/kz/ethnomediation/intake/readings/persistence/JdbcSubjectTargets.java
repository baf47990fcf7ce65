package kz.ethnomediation.intake.readings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.audit.SubjectTargets;

/** Readings about a party are those of the appeals to which the person is a party. */
@ApplicationScoped
class JdbcSubjectTargets implements SubjectTargets {

    private static final String APPEALS_OF = "select appeal_id from party where id = ?";

    private final DataSource database;

    JdbcSubjectTargets(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> of(UUID subject) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(APPEALS_OF)) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                var appeals = new HashSet<String>();
                while (rows.next()) {
                    appeals.add(rows.getString(1));
                }
                return appeals;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("parties cannot be read", failure);
        }
    }
}
