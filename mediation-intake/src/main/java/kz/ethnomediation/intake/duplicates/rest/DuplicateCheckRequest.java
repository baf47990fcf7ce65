package kz.ethnomediation.intake.duplicates.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.duplicates.Descriptions;
import kz.ethnomediation.intake.duplicates.Newcomer;
import kz.ethnomediation.intake.registration.rest.PartyRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be compared: a registered appeal by its id, or somebody as a registration would name them.
 *
 * @param appealId alone; the rest is read from it
 */
record DuplicateCheckRequest(
        @Nullable UUID appealId,
        @Nullable @Valid PartyRequest applicant,
        @Nullable @Size(max = 50) List<@NotNull @Valid PartyRequest> otherParties,
        @Nullable Category category,
        @Nullable @Pattern(regexp = "[0-9]{9}") String district) {

    /** Whoever is described; empty where nobody is. */
    Optional<Newcomer> newcomer() {
        return Optional.ofNullable(applicant)
                .map(somebody -> new Newcomer(
                        Descriptions.of(somebody.details()),
                        Objects.requireNonNullElse(otherParties, List.<PartyRequest>of()).stream()
                                .map(PartyRequest::details)
                                .map(Descriptions::of)
                                .toList(),
                        Optional.ofNullable(category),
                        Optional.ofNullable(district)));
    }

    @Override
    public String toString() {
        return "DuplicateCheckRequest[]";
    }
}
