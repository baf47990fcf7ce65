package kz.ethnomediation.registry.certificates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.certificates.CertificateId;
import kz.ethnomediation.registry.certificates.EndingCertificates;
import kz.ethnomediation.registry.certificates.Expiry;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Finds certificates that end soon by the statements that stand. */
@ApplicationScoped
class JdbcEndingCertificates implements EndingCertificates {

    private static final String WITHIN = """
        select c.certificate_id, c.mediator_id, c.expires_on from mediator_certificate_known c
        join mediator m on m.id = c.mediator_id
        where c.superseded_at is null and not c.withdrawn
          and c.issued_on <= ? and c.expires_on between ? and ?
          and not exists (
            select from mediator_certificate_known later
            where later.mediator_id = c.mediator_id and later.programme = c.programme
              and later.certificate_id <> c.certificate_id and later.superseded_at is null and not later.withdrawn
              and (later.expires_on is null or later.expires_on > c.expires_on))
          and (? or m.register_region = any (?))
        order by c.expires_on, c.certificate_id""";

    private final Statements statements;

    JdbcEndingCertificates(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Expiry> within(LocalDate day, int days, Scope keptIn) {
        var regions = keptIn instanceof Scope.Regions some ? some.sorted() : List.<String>of();
        return statements.query(
                WITHIN,
                JdbcEndingCertificates::expiry,
                day,
                day,
                day.plusDays(days),
                keptIn instanceof Scope.Republic,
                regions.toArray(String[]::new));
    }

    private static Expiry expiry(ResultSet row) throws SQLException {
        return new Expiry(
                new MediatorId(row.getObject("mediator_id", UUID.class)),
                new CertificateId(row.getObject("certificate_id", UUID.class)),
                row.getObject("expires_on", LocalDate.class));
    }
}
