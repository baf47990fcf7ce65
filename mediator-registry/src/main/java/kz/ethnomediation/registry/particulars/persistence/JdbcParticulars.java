package kz.ethnomediation.registry.particulars.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.particulars.Particulars;
import kz.ethnomediation.registry.particulars.ParticularsOnRecord;
import kz.ethnomediation.registry.particulars.ParticularsStatement;

/** Particulars in PostgreSQL: rows that are only added. */
@ApplicationScoped
class JdbcParticulars implements ParticularsOnRecord {

    private static final String ADD =
            "insert into mediator_particulars (id, statement_id, mediator_id, valid_from, supersedes,"
                    + " reason, recorded_at, recorded_by, withdrawn, birth_date, education, register_of_record, record_keeper,"
                    + " protocol_number, protocol_issued_on, contact_phone, contact_email, load_limit, specialisations, districts)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ALL =
            "select * from mediator_particulars_known where mediator_id = ? order by recorded_at, entry";
    private static final String EARLIEST = "select min(issued_on) from mediator_certificate_known"
            + " where mediator_id = ? and superseded_at is null and not withdrawn";

    private final DataSource database;

    JdbcParticulars(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(ParticularsStatement said) {
        addAll(List.of(said));
    }

    @Override
    public void addAll(List<ParticularsStatement> statements) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var said : statements) {
                when(insert, said);
                what(insert, said.content());
                codes(connection, insert, said.content());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the particulars cannot be kept", e);
        }
    }

    private static void when(PreparedStatement insert, ParticularsStatement said) throws SQLException {
        insert.setObject(1, said.id());
        insert.setObject(2, said.statement());
        insert.setObject(3, said.mediator().value());
        insert.setObject(4, said.validFrom());
        insert.setObject(5, said.supersedes().orElse(null));
        insert.setString(6, said.supersedes().map(_ -> "SLIP").orElse(null));
        insert.setObject(7, said.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setString(8, said.recordedBy());
    }

    private static void what(PreparedStatement insert, Particulars content) throws SQLException {
        insert.setObject(9, content.birth().orElse(null));
        insert.setString(10, content.education().orElse(null));
        insert.setString(11, content.register().name());
        insert.setString(12, content.recordKeeper());
        insert.setString(13, content.protocol().map(DocumentReference::number).orElse(null));
        insert.setObject(14, content.protocol().map(DocumentReference::issuedOn).orElse(null));
        insert.setString(15, content.contact().phone().orElse(null));
        insert.setString(16, content.contact().email().orElse(null));
        insert.setObject(17, content.loadLimit().orElse(null));
    }

    private static void codes(Connection connection, PreparedStatement insert, Particulars content)
            throws SQLException {
        insert.setArray(
                18, connection.createArrayOf("text", content.specialisations().toArray()));
        insert.setArray(
                19, connection.createArrayOf("varchar", content.districts().toArray()));
    }

    @Override
    public List<ParticularsStatement> of(MediatorId mediator) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ALL)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<ParticularsStatement>();
                while (rows.next()) {
                    found.add(ParticularsRow.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the particulars cannot be read", e);
        }
    }

    @Override
    public Optional<LocalDate> earliestCertificate(MediatorId mediator) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(EARLIEST)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, LocalDate.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the certificates cannot be read", e);
        }
    }
}
