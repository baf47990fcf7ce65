package kz.ethnomediation.intake.appeals.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.codes.ApplicantKind;
import org.jspecify.annotations.Nullable;

/**
 * A party as a request names it; a name, or for another party at least a description ("neighbour, house 12").
 *
 * @param kind PERSON where absent
 */
record PartyRequest(
        @Nullable ApplicantKind kind,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(min = 1, max = 500) String description,
        @Nullable @Valid Contact contact) {

    /**
     * How to reach a party.
     *
     * @param none true where there is no way
     */
    record Contact(
            @Nullable @Pattern(regexp = "\\+?[0-9 ()-]{5,25}")
            String phone,

            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(min = 1, max = 500) String address,
            @Nullable Boolean none) {

        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    PartyDetails details() {
        var reach = Optional.ofNullable(contact);
        return new PartyDetails(
                Objects.requireNonNullElse(kind, ApplicantKind.PERSON),
                name,
                description,
                reach.map(Contact::phone).orElse(null),
                reach.map(Contact::email).orElse(null),
                reach.map(Contact::address).orElse(null),
                reach.map(Contact::none).orElse(false));
    }

    @Override
    public String toString() {
        return "PartyRequest[" + kind + "]";
    }
}
