package kz.ethnomediation.registry.mediators.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.Qualification;
import org.jspecify.annotations.Nullable;

/** A certificate in an event: its days, hours and programme; no number and no school. {@code expiresOn} is its last day. */
record CertificateInterval(
        UUID certificateId,
        CertificateProgramme programme,
        int hours,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {

    static List<CertificateInterval> of(Qualification qualification) {
        return qualification.certificates().stream()
                .map(interval -> new CertificateInterval(
                        interval.certificate(),
                        interval.programme(),
                        interval.hours(),
                        interval.issuedOn(),
                        interval.expiresOn().orElse(null)))
                .toList();
    }
}
