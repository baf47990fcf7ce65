package kz.ethnomediation.intake.appeals;

import kz.ethnomediation.intake.codes.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * What tells who a party is; all of it optional when an appeal is taken in (domain rules 2 and 6).
 * Personal data: never printed, logged or published.
 *
 * @param iin twelve digits with a right check digit
 * @param bin twelve digits with a right check digit
 * @param documentCountry ISO 3166-1, two letters: for who has no IIN
 */
public record Identity(
        @Nullable String iin,
        @Nullable String bin,
        @Nullable DocumentType documentType,
        @Nullable String documentNumber,
        @Nullable String documentCountry) {

    /** Nothing is known. */
    public static final Identity UNKNOWN = new Identity(null, null, null, null, null);

    @Override
    public String toString() {
        return "Identity[]";
    }
}
