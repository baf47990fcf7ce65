package kz.ethnomediation.intake.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.IdentityNumber;

/**
 * What somebody is looked for by. Personal data: never printed or logged.
 *
 * @param text as it was asked
 */
public record SearchTerm(Kind kind, String text) {

    /** The database repeats the list as a CHECK, and a test compares both. */
    public enum Kind {
        /** The number of an appeal. */
        NUMBER,
        PHONE,
        IIN,
        BIN,
        /** Surname with given name or initial; or the name of a body. */
        NAME
    }

    /** Why nothing can be looked for by it, in the words of a problem. */
    Optional<String> fault() {
        return switch (kind) {
            case NUMBER -> Optional.empty();
            case IIN, BIN -> IdentityNumber.fault(text).map(IdentityNumber.Fault::code);
            case PHONE, NAME ->
                probes().stream().anyMatch(Description::canBeFound)
                        ? Optional.empty()
                        : Optional.of("nothing-to-look-for");
        };
    }

    /** Whoever could be meant; a name may be a person's or a body's. */
    List<Description> probes() {
        return switch (kind) {
            case NUMBER -> List.of();
            case PHONE -> List.of(new Description(ApplicantKind.PERSON, null, null, null, null, text));
            case IIN -> List.of(new Description(ApplicantKind.PERSON, null, text, null, null, null));
            case BIN -> List.of(new Description(ApplicantKind.LEGAL_ENTITY, null, null, text, null, null));
            case NAME ->
                Stream.of(ApplicantKind.PERSON, ApplicantKind.LEGAL_ENTITY)
                        .map(either -> new Description(either, text, null, null, null, null))
                        .toList();
        };
    }

    @Override
    public String toString() {
        return "SearchTerm[" + kind + "]";
    }
}
