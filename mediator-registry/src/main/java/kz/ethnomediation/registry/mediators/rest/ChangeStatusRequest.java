package kz.ethnomediation.registry.mediators.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.StatusGround;
import kz.ethnomediation.registry.mediators.StatusStep;
import org.jspecify.annotations.Nullable;

/** A step to take; {@code effectiveOn} is today by default, a ground is required for SUSPENDED and EXCLUDED. */
record ChangeStatusRequest(
        @NotNull MediatorStatus to,
        @Nullable LocalDate effectiveOn,
        @Nullable StatusGround ground,
        @Nullable @Valid Document document) {

    /** The paper on which the step rests. */
    record Document(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate issuedOn) {}

    StatusStep step() {
        var paper = document == null ? null : new DocumentReference(document.number(), document.issuedOn());
        return new StatusStep(to, ground, paper);
    }
}
