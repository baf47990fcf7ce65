package kz.ethnomediation.intake.registration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Contact;
import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A party as a request names it; a name, or for another party at least a description ("neighbour, house 12").
 *
 * @param kind PERSON where absent
 * @param iin twelve digits; not asked for where the person does not say it
 * @param document for who has no IIN
 */
public record PartyRequest(
        @Nullable ApplicantKind kind,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(min = 1, max = 500) String description,
        @Nullable @Size(min = 1, max = 20) String iin,
        @Nullable @Size(min = 1, max = 20) String bin,
        @Nullable @Valid DocumentRequest document,
        @Nullable @Valid ContactRequest contact) {

    /**
     * A paper that tells who the person is.
     *
     * @param country ISO 3166-1, two letters
     */
    public record DocumentRequest(
            @NotNull DocumentType type,

            @NotNull @Pattern(regexp = "[\\p{L}\\p{N} /-]{3,30}")
            String number,

            @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

        @Override
        public String toString() {
            return "DocumentRequest[" + type + "]";
        }
    }

    /**
     * How to reach a party.
     *
     * @param none true where there is no way
     */
    public record ContactRequest(
            @Nullable @Pattern(regexp = "\\+?[0-9 ()-]{5,25}")
            String phone,

            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(min = 1, max = 500) String address,
            @Nullable Boolean none) {

        Contact contact() {
            return new Contact(phone, email, address, Objects.requireNonNullElse(none, false));
        }

        @Override
        public String toString() {
            return "ContactRequest[]";
        }
    }

    /** The party in the words of the model. */
    public PartyDetails details() {
        return new PartyDetails(
                Objects.requireNonNullElse(kind, ApplicantKind.PERSON),
                name,
                description,
                identity(),
                Optional.ofNullable(contact).map(ContactRequest::contact).orElse(Contact.UNKNOWN));
    }

    private Identity identity() {
        var paper = Optional.ofNullable(document);
        return new Identity(
                iin,
                bin,
                paper.map(DocumentRequest::type).orElse(null),
                paper.map(DocumentRequest::number).orElse(null),
                paper.map(DocumentRequest::country).orElse(null));
    }

    @Override
    public String toString() {
        return "PartyRequest[" + kind + "]";
    }
}
