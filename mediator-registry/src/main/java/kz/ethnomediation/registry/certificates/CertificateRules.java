package kz.ethnomediation.registry.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Fault;

/** What can be wrong with what is said of a certificate, whatever is demanded of its holder. */
final class CertificateRules {

    /** No paper is older than this; a bound against slips of the keyboard, not a rule of the law. */
    static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);

    private CertificateRules() {}

    /** Every fault, in the order of the fields. */
    static List<Fault> faults(
            Certificate certificate, LocalDate today, Optional<LocalDate> birth, List<CertificateStatement> others) {
        var faults = new ArrayList<Fault>();
        if (others.stream().anyMatch(other -> other.content().isTheSamePaperAs(certificate))) {
            faults.add(new Fault("/number", "taken"));
        }
        dayOfIssue(certificate.issuedOn(), today, birth).ifPresent(code -> faults.add(new Fault("/issuedOn", code)));
        if (certificate
                .expiresOn()
                .filter(last -> last.isBefore(certificate.issuedOn()))
                .isPresent()) {
            faults.add(new Fault("/expiresOn", "before-the-issue"));
        }
        return faults;
    }

    private static Optional<String> dayOfIssue(LocalDate issuedOn, LocalDate today, Optional<LocalDate> birth) {
        if (birth.filter(born -> !issuedOn.isAfter(born)).isPresent()) {
            return Optional.of("before-birth");
        }
        if (issuedOn.isBefore(OLDEST)) {
            return Optional.of("too-old");
        }
        return issuedOn.isAfter(today) ? Optional.of("ahead") : Optional.empty();
    }
}
