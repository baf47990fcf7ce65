package kz.ethnomediation.registry.trainings.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.trainings.GrantCertificate;
import org.jspecify.annotations.Nullable;

/** The certificate of a mediator; {@code expiresOn} is the first day on which it entitles no more. */
record GrantCertificateRequest(
        @NotNull UUID mediatorId,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {

    GrantCertificate.Command command(UUID training, Caller keeper) {
        return new GrantCertificate.Command(
                training, mediatorId, number, issuedOn, Optional.ofNullable(expiresOn), keeper);
    }
}
