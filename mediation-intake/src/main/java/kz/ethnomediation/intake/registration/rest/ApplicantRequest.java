package kz.ethnomediation.intake.registration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.intake.registration.Registration;
import kz.ethnomediation.intake.registration.rest.PartyRequest.ContactRequest;
import kz.ethnomediation.intake.registration.rest.PartyRequest.DocumentRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who appeals; the name is required, all else as far as the person says it. Sex and age band are the person's own words,
 * never read off the IIN.
 *
 * @param persons how many stand behind a group
 */
public record ApplicantRequest(
        @Nullable ApplicantKind kind,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(min = 1, max = 20) String iin,
        @Nullable @Size(min = 1, max = 20) String bin,
        @Nullable @Valid DocumentRequest document,
        @Nullable Sex sex,

        @Nullable @Pattern(regexp = "UNDER_18|18_29|30_44|45_59|60_PLUS")
        String ageBand,

        @Nullable @Min(1) @Max(100_000) Integer persons,
        @Nullable @Valid ContactRequest contact) {

    Registration.People people(List<PartyDetails> others) {
        return new Registration.People(
                details(),
                Optional.ofNullable(sex),
                Optional.ofNullable(ageBand),
                Optional.ofNullable(persons),
                others);
    }

    private PartyDetails details() {
        return new PartyRequest(kind, name, null, iin, bin, document, contact).details();
    }

    @Override
    public String toString() {
        return "ApplicantRequest[" + kind + "]";
    }
}
