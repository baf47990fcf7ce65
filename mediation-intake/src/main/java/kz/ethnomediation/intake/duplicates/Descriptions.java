package kz.ethnomediation.intake.duplicates;

import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.persons.Description;
import org.jspecify.annotations.Nullable;

/** A party of an appeal in the words of the persons' index. */
public final class Descriptions {

    private Descriptions() {}

    /** Somebody of whom nothing is known any more: like nobody. */
    public static Description ofErased(ApplicantKind kind) {
        return new Description(kind, null, null, null, null, null);
    }

    public static Description of(PartyDetails details) {
        var identity = details.identity();
        return new Description(
                details.kind(),
                details.name(),
                identity.iin(),
                identity.bin(),
                paper(identity),
                details.contact().phone());
    }

    private static Description.@Nullable Document paper(Identity identity) {
        var type = identity.documentType();
        var number = identity.documentNumber();
        return type == null || number == null
                ? null
                : new Description.Document(type, number, identity.documentCountry());
    }
}
