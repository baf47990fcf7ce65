package kz.ethnomediation.registry.organisations.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.organisations.Change;
import kz.ethnomediation.registry.organisations.ChangeKind;
import kz.ethnomediation.registry.organisations.ChangeOrganisation;
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes true from {@code effectiveOn} on: NAMED takes {@code name}, PLACED a {@code parent} or none, REACHED a {@code contact},
 * and none of them anything else; {@code replaces} is the ordinal of a record that this one corrects.
 */
record ChangeOrganisationRequest(
        @NotNull ChangeKind change,
        @Nullable @Valid NameBody name,
        @Nullable UUID parent,
        @Nullable @Valid ContactBody contact,
        @Nullable LocalDate effectiveOn,
        @Nullable @Min(0) Integer replaces) {

    /** A member that is missing, or that does not belong to the change. */
    Optional<Fault> fault() {
        if ((change == ChangeKind.NAMED) != (name != null)) {
            return Optional.of(new Fault("/name", name == null ? "required" : "of-another-change"));
        }
        if (change != ChangeKind.PLACED && parent != null) {
            return Optional.of(new Fault("/parent", "of-another-change"));
        }
        if ((change == ChangeKind.REACHED) != (contact != null)) {
            return Optional.of(new Fault("/contact", contact == null ? "required" : "of-another-change"));
        }
        return Optional.empty();
    }

    ChangeOrganisation.Command command(UUID organisation, long revision, Caller keeper) {
        return new ChangeOrganisation.Command(
                new OrganisationId(organisation),
                revision,
                said(),
                Optional.ofNullable(effectiveOn),
                replaces == null ? OptionalInt.empty() : OptionalInt.of(replaces),
                keeper);
    }

    private Change said() {
        if (name != null) {
            return new Change.Named(name.name());
        }
        if (contact != null) {
            return new Change.Reached(contact.contact());
        }
        return switch (change) {
            case OPENED -> new Change.Opened();
            case CLOSED -> new Change.Closed();
            case PLACED, NAMED, REACHED ->
                new Change.Placed(Optional.ofNullable(parent).map(OrganisationId::new));
        };
    }
}
