package kz.ethnomediation.registry.mediators.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.ContractPapers;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** What stands in the tables of certificates and particulars. */
@ApplicationScoped
class RecordedContractPapers implements ContractPapers {

    private static final String KEEPER = """
        select record_keeper from mediator_particulars_known
        where mediator_id = ? and valid_from <= ? and superseded_at is null and not withdrawn
        order by valid_from desc limit 1""";

    private static final String CERTIFICATE = """
        select programme, number, issuer, issued_on, expires_on from mediator_certificate_known
        where mediator_id = ? and superseded_at is null and not withdrawn
          and issued_on <= ? and (expires_on is null or expires_on >= ?)
        order by programme = ? desc, expires_on desc nulls first, certificate_id limit 1""";

    private final Statements statements;

    RecordedContractPapers(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Papers on(MediatorId mediator, LocalDate day) {
        return new Papers(
                statements.query(KEEPER, row -> row.getString(1), mediator.value(), day).stream()
                        .findFirst(),
                statements
                        .query(
                                CERTIFICATE,
                                RecordedContractPapers::certificate,
                                mediator.value(),
                                day,
                                day,
                                CertificateProgramme.GENERAL.name())
                        .stream()
                        .findFirst());
    }

    private static CertificateOfContract certificate(ResultSet row) throws SQLException {
        return new CertificateOfContract(
                CertificateProgramme.valueOf(row.getString("programme")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)));
    }
}
