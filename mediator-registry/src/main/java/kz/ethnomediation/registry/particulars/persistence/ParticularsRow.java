package kz.ethnomediation.registry.particulars.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.particulars.Particulars;
import kz.ethnomediation.registry.particulars.Particulars.WorkContact;
import kz.ethnomediation.registry.particulars.ParticularsStatement;
import kz.ethnomediation.registry.particulars.RegisterOfRecord;

/** One row of the view over the statements. */
final class ParticularsRow {

    private ParticularsRow() {}

    static ParticularsStatement read(ResultSet row) throws SQLException {
        return new ParticularsStatement(
                row.getObject("id", UUID.class),
                row.getObject("statement_id", UUID.class),
                new MediatorId(row.getObject("mediator_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                content(row),
                Optional.ofNullable(row.getObject("supersedes", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                Optional.ofNullable(row.getObject("superseded_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Particulars content(ResultSet row) throws SQLException {
        return new Particulars(
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Optional.ofNullable(row.getString("education")),
                RegisterOfRecord.valueOf(row.getString("register_of_record")),
                row.getString("record_keeper"),
                protocol(row),
                codes(row, "specialisations"),
                codes(row, "districts"),
                new WorkContact(
                        Optional.ofNullable(row.getString("contact_phone")),
                        Optional.ofNullable(row.getString("contact_email"))),
                Optional.ofNullable(row.getObject("load_limit", Integer.class)));
    }

    private static Optional<DocumentReference> protocol(ResultSet row) throws SQLException {
        var number = row.getString("protocol_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new DocumentReference(number, row.getObject("protocol_issued_on", LocalDate.class)));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
