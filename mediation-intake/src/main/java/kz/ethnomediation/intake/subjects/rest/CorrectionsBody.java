package kz.ethnomediation.intake.subjects.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.intake.registration.rest.PartyRequest.ContactRequest;
import kz.ethnomediation.intake.registration.rest.PartyRequest.DocumentRequest;
import kz.ethnomediation.intake.subjects.PersonalFields;
import kz.ethnomediation.platform.subjects.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put right about a person, with the limits of a registration; what is absent stays as it is. Personal data: never
 * printed.
 *
 * @param sex of an applicant, in the person's own words
 * @param ageBand the same
 */
record CorrectionsBody(
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(min = 1, max = 20) String iin,
        @Nullable @Valid DocumentRequest document,
        @Nullable Sex sex,

        @Nullable @Pattern(regexp = "UNDER_18|18_29|30_44|45_59|60_PLUS")
        String ageBand,

        @Nullable @Valid ContactRequest contact) {

    Corrections corrections() {
        var fields = new HashMap<String, String>();
        put(fields, PersonalFields.NAME, name);
        put(fields, PersonalFields.IIN, iin);
        put(fields, PersonalFields.SEX, sex);
        put(fields, PersonalFields.AGE_BAND, ageBand);
        if (document != null) {
            put(fields, PersonalFields.DOCUMENT_TYPE, document.type());
            put(fields, PersonalFields.DOCUMENT_NUMBER, document.number());
            put(fields, PersonalFields.DOCUMENT_COUNTRY, document.country());
        }
        if (contact != null) {
            put(fields, PersonalFields.PHONE, contact.phone());
            put(fields, PersonalFields.EMAIL, contact.email());
            put(fields, PersonalFields.ADDRESS, contact.address());
            put(fields, PersonalFields.WITHOUT_CONTACT, Boolean.TRUE.equals(contact.none()) ? true : null);
        }
        return new Corrections(fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    @Override
    public String toString() {
        return "CorrectionsBody[]";
    }
}
