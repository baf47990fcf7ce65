package kz.ethnomediation.registry.certificates.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.certificates.CertificateId;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.certificates.CertificateStatement.Correction;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.CorrectionReason;
import kz.ethnomediation.registry.mediators.MediatorId;

/** One row of the view over the statements. */
final class CertificateRow {

    private CertificateRow() {}

    static CertificateStatement read(ResultSet row) throws SQLException {
        return new CertificateStatement(
                row.getObject("id", UUID.class),
                new CertificateId(row.getObject("certificate_id", UUID.class)),
                new MediatorId(row.getObject("mediator_id", UUID.class)),
                content(row),
                row.getBoolean("withdrawn"),
                correction(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                supersededAt(row));
    }

    private static Certificate content(ResultSet row) throws SQLException {
        return new Certificate(
                CertificateProgramme.valueOf(row.getString("programme")),
                row.getInt("hours"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)));
    }

    private static Optional<Correction> correction(ResultSet row) throws SQLException {
        var supersedes = row.getObject("supersedes", UUID.class);
        return supersedes == null
                ? Optional.empty()
                : Optional.of(new Correction(supersedes, CorrectionReason.valueOf(row.getString("reason"))));
    }

    private static Optional<Instant> supersededAt(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("superseded_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
