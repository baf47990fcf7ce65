package kz.ethnomediation.intake.duplicates.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.intake.duplicates.SearchTerm;
import kz.ethnomediation.intake.duplicates.SearchTerm.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is looked for by: exactly one of these.
 *
 * @param number of an appeal
 * @param name surname with given name or initial, in any script and order; or the name of a body
 */
record SearchRequest(
        @Nullable @Pattern(regexp = "EM-[0-9]{4}-[0-9]{2}-[0-9]{6,12}")
        String number,

        @Nullable @Pattern(regexp = "\\+?[0-9 ()-]{5,25}") String phone,

        @Nullable @Size(min = 1, max = 20) String iin,
        @Nullable @Size(min = 1, max = 20) String bin,
        @Nullable @Size(min = 1, max = 200) String name) {

    /** The one thing that is looked for; empty where there is none or more than one. */
    Optional<SearchTerm> term() {
        var terms = List.copyOf(Stream.of(
                        term(Kind.NUMBER, number),
                        term(Kind.PHONE, phone),
                        term(Kind.IIN, iin),
                        term(Kind.BIN, bin),
                        term(Kind.NAME, name))
                .flatMap(Optional::stream)
                .toList());
        return terms.size() == 1 ? Optional.of(terms.getFirst()) : Optional.empty();
    }

    private static Optional<SearchTerm> term(Kind kind, @Nullable String text) {
        return Optional.ofNullable(text).map(given -> new SearchTerm(kind, given));
    }

    @Override
    public String toString() {
        return "SearchRequest[]";
    }
}
