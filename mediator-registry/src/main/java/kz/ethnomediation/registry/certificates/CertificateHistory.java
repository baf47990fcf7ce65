package kz.ethnomediation.registry.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the register has said of one mediator's certificates, in both times. */
public record CertificateHistory(List<CertificateStatement> statements) {

    public CertificateHistory {
        statements = List.copyOf(statements);
    }

    /** What the register says now, withdrawn certificates left out. */
    public List<CertificateStatement> current() {
        return statements.stream()
                .filter(statement -> statement.supersededAt().isEmpty() && !statement.withdrawn())
                .toList();
    }

    /** What the register said at the moment, withdrawn certificates left out. */
    public List<CertificateStatement> knownAt(Instant moment) {
        return statements.stream()
                .filter(statement -> statement.wasSaidAt(moment) && !statement.withdrawn())
                .toList();
    }

    /** What the register says now of one certificate, a withdrawal included. */
    Optional<CertificateStatement> lastOf(CertificateId certificate) {
        return statements.stream()
                .filter(statement -> statement.certificate().equals(certificate)
                        && statement.supersededAt().isEmpty())
                .findFirst();
    }
}
