package kz.ethnomediation.registry.certificates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.certificates.CertificateStatement.Correction;
import kz.ethnomediation.registry.certificates.Certificates;
import kz.ethnomediation.registry.mediators.MediatorId;

/** Statements about certificates in PostgreSQL: rows that are only added. */
@ApplicationScoped
class JdbcCertificates implements Certificates {

    private static final String ADD =
            "insert into mediator_certificate (id, certificate_id, mediator_id, programme, hours, number,"
                    + " issuer, issued_on, expires_on, withdrawn, supersedes, reason, recorded_at, recorded_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ALL =
            "select * from mediator_certificate_known where mediator_id = ? order by recorded_at, entry";
    private static final String BIRTH = "select birth_date from mediator_particulars_known"
            + " where mediator_id = ? and superseded_at is null and birth_date is not null"
            + " order by valid_from desc limit 1";

    private final DataSource database;

    JdbcCertificates(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(CertificateStatement statement) {
        addAll(List.of(statement));
    }

    @Override
    public void addAll(List<CertificateStatement> statements) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var statement : statements) {
                bind(insert, statement);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the certificate cannot be kept", e);
        }
    }

    private static void bind(PreparedStatement insert, CertificateStatement statement) throws SQLException {
        var content = statement.content();
        insert.setObject(1, statement.id());
        insert.setObject(2, statement.certificate().value());
        insert.setObject(3, statement.mediator().value());
        insert.setString(4, content.programme().name());
        insert.setInt(5, content.hours());
        insert.setString(6, content.number());
        insert.setString(7, content.issuer());
        insert.setObject(8, content.issuedOn());
        insert.setObject(9, content.expiresOn().orElse(null));
        insert.setBoolean(10, statement.withdrawn());
        insert.setObject(11, statement.correction().map(Correction::supersedes).orElse(null));
        insert.setString(
                12,
                statement
                        .correction()
                        .map(correction -> correction.reason().name())
                        .orElse(null));
        insert.setObject(13, statement.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setString(14, statement.recordedBy());
    }

    @Override
    public List<CertificateStatement> of(MediatorId mediator) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ALL)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<CertificateStatement>();
                while (rows.next()) {
                    found.add(CertificateRow.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the certificates cannot be read", e);
        }
    }

    @Override
    public Optional<LocalDate> birthOf(MediatorId mediator) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(BIRTH)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, LocalDate.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the day of birth cannot be read", e);
        }
    }
}
