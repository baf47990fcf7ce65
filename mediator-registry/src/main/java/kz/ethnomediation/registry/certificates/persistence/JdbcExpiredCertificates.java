package kz.ethnomediation.registry.certificates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.registry.certificates.CertificateId;
import kz.ethnomediation.registry.certificates.ExpiredCertificates;
import kz.ethnomediation.registry.mediators.MediatorId;

/** Finds expired certificates by what the register says now; a corrected last day is told of anew. */
@ApplicationScoped
class JdbcExpiredCertificates implements ExpiredCertificates {

    private static final String NEXT =
            "select certificate_id, mediator_id, expires_on from mediator_certificate_known c"
                    + " where superseded_at is null and not withdrawn and expires_on < ?"
                    + " and not exists (select from mediator_certificate_expiry e"
                    + " where e.certificate_id = c.certificate_id and e.expired_on = c.expires_on)"
                    + " order by expires_on, certificate_id limit 1";
    private static final String TOLD =
            "insert into mediator_certificate_expiry (certificate_id, expired_on, mediator_id, told_at)"
                    + " select c.certificate_id, c.expires_on, c.mediator_id, ? from mediator_certificate_known c"
                    + " where c.certificate_id = ? and c.expires_on = ? and c.superseded_at is null and not c.withdrawn"
                    + " on conflict do nothing";

    private final DataSource database;

    JdbcExpiredCertificates(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Expired> nextUntold(LocalDate today) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEXT)) {
            query.setObject(1, today);
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Expired(
                                new CertificateId(rows.getObject(1, UUID.class)),
                                new MediatorId(rows.getObject(2, UUID.class)),
                                rows.getObject(3, LocalDate.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the expired certificates cannot be read", e);
        }
    }

    @Override
    public boolean told(Expired expired, Instant at) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(TOLD)) {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setObject(2, expired.certificate().value());
            insert.setObject(3, expired.last());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the expiry cannot be remembered", e);
        }
    }
}
