package kz.ethnomediation.registry.mediators.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Qualification;
import kz.ethnomediation.registry.mediators.Qualification.CertificateInterval;
import kz.ethnomediation.registry.mediators.Qualifications;

/** What stands in the tables of certificates and particulars, as it is said now. */
@ApplicationScoped
class RecordedQualifications implements Qualifications {

    private static final String CERTIFICATES = "select certificate_id, programme, hours, issued_on, expires_on"
            + " from mediator_certificate_known where mediator_id = ? and superseded_at is null and not withdrawn"
            + " order by issued_on, certificate_id";
    private static final String SPECIALISATIONS = "select specialisations from mediator_particulars_known"
            + " where mediator_id = ? and superseded_at is null and not withdrawn order by valid_from desc limit 1";

    private final DataSource database;

    RecordedQualifications(DataSource database) {
        this.database = database;
    }

    @Override
    public Qualification of(MediatorId mediator) {
        try (var connection = database.getConnection()) {
            return new Qualification(specialisations(connection, mediator), certificates(connection, mediator));
        } catch (SQLException e) {
            throw new IllegalStateException("the qualification cannot be read", e);
        }
    }

    private static List<String> specialisations(Connection connection, MediatorId mediator) throws SQLException {
        try (var query = connection.prepareStatement(SPECIALISATIONS)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                return rows.next() ? List.of((String[]) rows.getArray(1).getArray()) : List.of();
            }
        }
    }

    private static List<CertificateInterval> certificates(Connection connection, MediatorId mediator)
            throws SQLException {
        try (var query = connection.prepareStatement(CERTIFICATES)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<CertificateInterval>();
                while (rows.next()) {
                    found.add(interval(rows));
                }
                return found;
            }
        }
    }

    private static CertificateInterval interval(ResultSet row) throws SQLException {
        return new CertificateInterval(
                row.getObject("certificate_id", UUID.class),
                CertificateProgramme.valueOf(row.getString("programme")),
                row.getInt("hours"),
                row.getObject("issued_on", LocalDate.class),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)));
    }
}
