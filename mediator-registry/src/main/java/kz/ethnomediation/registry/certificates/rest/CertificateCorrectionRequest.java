package kz.ethnomediation.registry.certificates.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.mediators.CorrectionReason;
import org.jspecify.annotations.Nullable;

/** What the certificate says in truth, whole; without {@code certificate} there is none. */
record CertificateCorrectionRequest(
        @NotNull CorrectionReason reason, @Nullable @Valid CertificateRequest certificate) {

    Optional<Certificate> content() {
        return Optional.ofNullable(certificate).map(CertificateRequest::certificate);
    }
}
