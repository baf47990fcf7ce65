package kz.ethnomediation.reporting.historic.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import kz.ethnomediation.reporting.historic.LiveFigures;

@ApplicationScoped
class JdbcLiveFigures implements LiveFigures {

    private static final String FIRST_DAY = "select min(effective_on) from appeal_movement";

    private final DataSource database;

    JdbcLiveFigures(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<LocalDate> firstDay() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIRST_DAY);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getObject(1, LocalDate.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the first fact cannot be read", e);
        }
    }
}
