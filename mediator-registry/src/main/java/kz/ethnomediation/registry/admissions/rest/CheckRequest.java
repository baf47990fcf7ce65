package kz.ethnomediation.registry.admissions.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.admissions.Finding;
import kz.ethnomediation.registry.admissions.RecordCheck;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import org.jspecify.annotations.Nullable;

/** An item of the checklist with its finding; {@code checkedOn} is today by default. */
record CheckRequest(
        @NotNull ExclusionCheck check,
        @NotNull Finding finding,
        @Nullable LocalDate checkedOn,
        @Nullable @Size(min = 1, max = 100) String documentNumber) {

    RecordCheck.Command command(UUID mediator, Caller keeper) {
        return new RecordCheck.Command(
                new MediatorId(mediator),
                check,
                finding,
                Optional.ofNullable(checkedOn),
                Optional.ofNullable(documentNumber),
                keeper);
    }
}
