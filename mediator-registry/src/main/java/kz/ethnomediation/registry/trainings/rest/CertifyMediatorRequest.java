package kz.ethnomediation.registry.trainings.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.trainings.CertifyMediator;
import org.jspecify.annotations.Nullable;

/** The certificate of a mediator; {@code expiresOn} is its last day, absent where it never expires. */
record CertifyMediatorRequest(
        @NotNull UUID mediatorId,
        @NotNull CertificateProgramme programme,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {

    CertifyMediator.Command command(UUID training, Caller keeper) {
        return new CertifyMediator.Command(
                training,
                new MediatorId(mediatorId),
                programme,
                number,
                issuedOn,
                Optional.ofNullable(expiresOn),
                keeper);
    }
}
