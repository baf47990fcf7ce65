package kz.ethnomediation.intake.subjects;

import kz.ethnomediation.intake.appeals.Contact;
import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.PartyCorrection;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.platform.subjects.Corrections;

/** The fields of a person that can be put right, by the names that an extract has for them. */
public final class PersonalFields {

    public static final String NAME = "name";
    public static final String IIN = "iin";
    public static final String DOCUMENT_TYPE = "documentType";
    public static final String DOCUMENT_NUMBER = "documentNumber";
    public static final String DOCUMENT_COUNTRY = "documentCountry";
    public static final String SEX = "sex";
    public static final String AGE_BAND = "ageBand";
    public static final String PHONE = "phone";
    public static final String EMAIL = "email";
    public static final String ADDRESS = "address";

    /** Where the person says that there is no way: the ways that are kept go. */
    public static final String WITHOUT_CONTACT = "withoutContact";

    private PersonalFields() {}

    /** The same in the words of the model. */
    static PartyCorrection correction(Corrections asked) {
        var identity = new Identity(
                asked.of(IIN).orElse(null),
                null,
                asked.of(DOCUMENT_TYPE).map(DocumentType::valueOf).orElse(null),
                asked.of(DOCUMENT_NUMBER).orElse(null),
                asked.of(DOCUMENT_COUNTRY).orElse(null));
        var contact = new Contact(
                asked.of(PHONE).orElse(null),
                asked.of(EMAIL).orElse(null),
                asked.of(ADDRESS).orElse(null),
                asked.of(WITHOUT_CONTACT).isPresent());
        return new PartyCorrection(
                new PartyDetails(ApplicantKind.PERSON, asked.of(NAME).orElse(null), null, identity, contact),
                asked.of(SEX).map(Sex::valueOf),
                asked.of(AGE_BAND));
    }
}
