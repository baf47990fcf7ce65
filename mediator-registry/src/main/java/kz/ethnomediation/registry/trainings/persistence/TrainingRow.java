package kz.ethnomediation.registry.trainings.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.statements.persistence.Statements;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.TrainingFigures;
import kz.ethnomediation.registry.trainings.TrainingKind;

/** Reads rows of trainings and of their figures. */
final class TrainingRow {

    private TrainingRow() {}

    static Training training(ResultSet row) throws SQLException {
        var trained = (Integer) row.getObject("trained");
        return new Training(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organiser_id", UUID.class)),
                TrainingKind.valueOf(row.getString("kind")),
                row.getString("region"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getString("place"),
                row.getString("topic"),
                row.getInt("hours"),
                Statements.texts(row, "languages"),
                trained == null ? OptionalInt.empty() : OptionalInt.of(trained),
                List.of((UUID[]) row.getArray("trainers").getArray()),
                Statements.moment(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    static TrainingFigures figures(ResultSet row) throws SQLException {
        return new TrainingFigures(
                row.getLong("seminars"),
                row.getLong("trained"),
                row.getLong("programmes"),
                row.getLong("certified"),
                row.getLong("continuing"),
                row.getLong("renewed"));
    }
}
