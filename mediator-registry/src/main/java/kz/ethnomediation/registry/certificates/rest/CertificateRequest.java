package kz.ethnomediation.registry.certificates.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import org.jspecify.annotations.Nullable;

/** What a certificate says; {@code expiresOn} is its last day, absent where it never expires. */
record CertificateRequest(
        @NotNull CertificateProgramme programme,
        @NotNull @Min(1) @Max(2000) Integer hours,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 300) String issuer,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {

    Certificate certificate() {
        return new Certificate(programme, hours, number, issuer, issuedOn, Optional.ofNullable(expiresOn));
    }
}
