package kz.ethnomediation.registry.certificates.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import org.jspecify.annotations.Nullable;

/** A certificate as the register says or said it; {@code valid} tells of the day asked about. */
record CertificateView(
        UUID id,
        CertificateProgramme programme,
        int hours,
        String number,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        boolean valid,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    static CertificateView of(CertificateStatement statement, LocalDate asOf) {
        var content = statement.content();
        return new CertificateView(
                statement.certificate().value(),
                content.programme(),
                content.hours(),
                content.number(),
                content.issuer(),
                content.issuedOn(),
                content.expiresOn().orElse(null),
                content.isValidOn(asOf),
                statement.recordedAt(),
                statement.supersededAt().orElse(null));
    }

    /** All of an entry's certificates; a person has few, so that there is one page. */
    record CertificateList(List<CertificateView> items) {}
}
