package kz.ethnomediation.registry.mediators.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorProfile;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** Name and profile, whole; {@code effectiveOn} is today by default. */
record ProfileRequest(
        @Nullable LocalDate effectiveOn,
        @NotNull Boolean ethnomediator,
        @NotNull @Valid RegisterMediatorRequest.Name name,

        @NotNull @Size(min = 1, max = 20) @UniqueElements
        List<@NotNull @Pattern(regexp = Formats.LANGUAGE) String> languages,

        @NotNull @Size(min = 1, max = 30) @UniqueElements
        List<@NotNull @Pattern(regexp = Formats.REGION) String> regions,

        @NotNull @Pattern(regexp = Formats.REGION) String registerRegion,
        @Nullable @Pattern(regexp = Formats.OFFICE) String office) {

    BilingualName bilingualName() {
        return new BilingualName(name.kk(), name.ru());
    }

    MediatorProfile profile(MediatorKind kind) {
        return new MediatorProfile(kind, ethnomediator, languages, regions, registerRegion, office);
    }

    @Override
    public String toString() {
        return "ProfileRequest[…]";
    }
}
