package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the register says now of a mediator's fields of work and certificates: enough to judge eligibility, and no name, number
 * or school.
 *
 * @param specialisations codes of {@code categories}
 */
public record Qualification(List<String> specialisations, List<CertificateInterval> certificates) {

    /** Nothing is on record. */
    public static final Qualification NONE = new Qualification(List.of(), List.of());

    public Qualification {
        specialisations = List.copyOf(specialisations);
        certificates = List.copyOf(certificates);
    }

    /**
     * From when to when a certificate is valid.
     *
     * @param hours academic hours
     * @param expiresOn the last day; empty where it never expires
     */
    public record CertificateInterval(
            UUID certificate,
            CertificateProgramme programme,
            int hours,
            LocalDate issuedOn,
            Optional<LocalDate> expiresOn) {}
}
