package kz.ethnomediation.registry.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;

/** Tells the certificates of an entry in the reader's sight: issued by a day, as the register said it at a moment. */
@ApplicationScoped
public class ReadCertificates {

    private final Mediators mediators;
    private final Certificates certificates;

    public ReadCertificates(Mediators mediators, Certificates certificates) {
        this.mediators = mediators;
        this.certificates = certificates;
    }

    /** The certificates; empty where no such entry is in sight. */
    @Transactional
    public Optional<List<CertificateStatement>> read(MediatorId id, Scope sight, LocalDate asOf, Instant knownAt) {
        return mediators
                .history(id, sight)
                .map(_ -> new CertificateHistory(certificates.of(id))
                        .knownAt(knownAt).stream()
                                .filter(statement ->
                                        !statement.content().issuedOn().isAfter(asOf))
                                .toList());
    }
}
