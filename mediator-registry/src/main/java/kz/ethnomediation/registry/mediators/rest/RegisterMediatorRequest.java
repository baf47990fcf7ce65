package kz.ethnomediation.registry.mediators.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorProfile;
import kz.ethnomediation.registry.mediators.Registration;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A person to enter into the register; {@code id} may be made by the client, {@code effectiveOn} is today by default. */
record RegisterMediatorRequest(
        @Nullable UUID id,
        @NotNull MediatorKind kind,
        @NotNull Boolean ethnomediator,
        @NotNull @Valid Name name,

        @NotNull @Size(min = 1, max = 20) @UniqueElements
        List<@NotNull @Pattern(regexp = Formats.LANGUAGE) String> languages,

        @NotNull @Size(min = 1, max = 30) @UniqueElements
        List<@NotNull @Pattern(regexp = Formats.REGION) String> regions,

        @NotNull @Pattern(regexp = Formats.REGION) String registerRegion,
        @Nullable @Pattern(regexp = Formats.OFFICE) String office,
        @Nullable LocalDate effectiveOn) {

    /** The name in both languages of the register. */
    record Name(
            @NotBlank @Size(max = 200) String kk,
            @NotBlank @Size(max = 200) String ru) {
        @Override
        public String toString() {
            return "Name[…]";
        }
    }

    Registration registration() {
        return new Registration(
                Optional.ofNullable(id).map(MediatorId::new),
                new BilingualName(name.kk(), name.ru()),
                new MediatorProfile(kind, ethnomediator, languages, regions, registerRegion, office),
                Optional.ofNullable(effectiveOn));
    }
}
