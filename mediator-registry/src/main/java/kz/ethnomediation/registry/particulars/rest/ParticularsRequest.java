package kz.ethnomediation.registry.particulars.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.particulars.Particulars;
import kz.ethnomediation.registry.particulars.Particulars.WorkContact;
import kz.ethnomediation.registry.particulars.RegisterOfRecord;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** Particulars, whole; {@code validFrom} is today by default. */
record ParticularsRequest(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate birthDate,
        @Nullable @Size(min = 1, max = 300) String education,
        @NotNull RegisterOfRecord registerOfRecord,
        @NotBlank @Size(max = 300) String recordKeeper,
        @Nullable @Valid Protocol protocol,

        @NotNull @Size(max = 20) @UniqueElements
        List<@NotNull @Pattern(regexp = "[A-Z_]{1,60}") String> specialisations,

        @NotNull @Size(max = 50) @UniqueElements List<@NotNull @Pattern(regexp = "[0-9]{9}") String> districts,
        @Nullable @Valid Contact contact,
        @Nullable @Min(1) @Max(500) Integer loadLimit) {

    /** The protocol of the assembly that elected. */
    record Protocol(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate issuedOn) {}

    /** Where colleagues reach him. */
    record Contact(
            @Nullable @Pattern(regexp = "[+0-9 ()-]{5,40}") String phone,
            @Nullable @Email @Size(min = 3, max = 254) String email) {

        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    Particulars particulars() {
        return new Particulars(
                Optional.ofNullable(birthDate),
                Optional.ofNullable(education),
                registerOfRecord,
                recordKeeper,
                Optional.ofNullable(protocol).map(paper -> new DocumentReference(paper.number(), paper.issuedOn())),
                specialisations,
                districts,
                contact == null
                        ? new WorkContact(Optional.empty(), Optional.empty())
                        : new WorkContact(Optional.ofNullable(contact.phone()), Optional.ofNullable(contact.email())),
                Optional.ofNullable(loadLimit));
    }

    @Override
    public String toString() {
        return "ParticularsRequest[…]";
    }
}
