package kz.ethnomediation.registry.organisations.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.organisations.RegisterOrganisation;
import org.jspecify.annotations.Nullable;

/** An organisation to enter; {@code id} may be made by the client, {@code openedOn} is today by default. */
record RegisterOrganisationRequest(
        @Nullable UUID id,
        @NotNull OrganisationKind kind,
        @Nullable @Pattern(regexp = Formats.REGION) String region,
        @Nullable @Pattern(regexp = Formats.DISTRICT) String district,
        @Nullable @Pattern(regexp = Formats.OFFICE) String office,
        @NotNull @Valid NameBody name,
        @Nullable UUID parent,
        @Nullable @Valid ContactBody contact,
        @Nullable LocalDate openedOn) {

    RegisterOrganisation.Command command(Caller keeper) {
        return new RegisterOrganisation.Command(
                Optional.ofNullable(id).map(OrganisationId::new),
                kind,
                Optional.ofNullable(region),
                Optional.ofNullable(district),
                Optional.ofNullable(office),
                name.name(),
                Optional.ofNullable(parent).map(OrganisationId::new),
                Optional.ofNullable(contact).map(ContactBody::contact),
                Optional.ofNullable(openedOn),
                keeper);
    }
}
