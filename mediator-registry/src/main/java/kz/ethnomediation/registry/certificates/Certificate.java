package kz.ethnomediation.registry.certificates;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.CertificateProgramme;

/**
 * What a certificate says (domain 1.5, rule 31). Names of schools and numbers of papers are published with the entry and stay
 * out of every event.
 *
 * @param hours academic hours
 * @param issuedOn the first day on which it is valid
 * @param expiresOn the last day on which it is valid; empty where it never expires
 */
public record Certificate(
        CertificateProgramme programme,
        int hours,
        String number,
        String issuer,
        LocalDate issuedOn,
        Optional<LocalDate> expiresOn) {

    /** Whether the certificate is valid on the day. */
    public boolean isValidOn(LocalDate day) {
        return !issuedOn.isAfter(day)
                && expiresOn.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Whether both are the same paper. */
    boolean isTheSamePaperAs(Certificate other) {
        return number.equals(other.number) && issuer.equals(other.issuer);
    }
}
