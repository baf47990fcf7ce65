package kz.ethnomediation.registry.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/** Certificates whose last day is over, and of which that has not been told. */
public interface ExpiredCertificates {

    /**
     * A certificate and its last day.
     *
     * @param last the last day on which it was valid
     */
    record Expired(CertificateId certificate, MediatorId mediator, LocalDate last) {}

    /** One that was valid until a day before {@code today}. */
    Optional<Expired> nextUntold(LocalDate today);

    /** Remembers that it has been told; false where it had been already. */
    boolean told(Expired expired, Instant at);
}
