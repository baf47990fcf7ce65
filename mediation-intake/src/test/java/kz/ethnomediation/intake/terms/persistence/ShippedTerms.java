package kz.ethnomediation.intake.terms.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.intake.terms.TermVersions;
import kz.ethnomediation.intake.terms.Terms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** The terms of the lists that the contracts ship, without a database. */
public final class ShippedTerms implements TermsInForce {

    private final TermsInForce terms = new ReferenceTerms(new Lists(), InstantSource.fixed(Instant.EPOCH));

    @Override
    public Terms on(LocalDate day) {
        return terms.on(day);
    }

    @Override
    public Terms on(LocalDate day, TermVersions versions) {
        return terms.on(day, versions);
    }

    /** The shipped files in the place of the table; counts how often it is asked. */
    static final class Lists extends ReferenceLists {

        private static final String FOLDER = "contracts/code-lists/";

        private final List<JsonNode> shipped = new ArrayList<>();
        private int asked;

        Lists() {
            super(null);
            read("index.json").forEach(file -> shipped.add(read(file.asText())));
        }

        int asked() {
            return asked;
        }

        @Override
        public Optional<ListVersion> versionInForce(String name, LocalDate on) {
            asked++;
            return shipped.stream()
                    .filter(list -> list.required("name").asText().equals(name))
                    .filter(list -> !validFrom(list).isAfter(on))
                    .max(Comparator.comparing(Lists::validFrom))
                    .map(list -> new ListVersion(name, list.required("version").intValue(), list.required("items")));
        }

        @Override
        public Optional<ListVersion> version(String name, int version) {
            asked++;
            return shipped.stream()
                    .filter(list -> list.required("name").asText().equals(name))
                    .filter(list -> list.required("version").intValue() == version)
                    .map(list -> new ListVersion(name, version, list.required("items")))
                    .findFirst();
        }

        /** Publishes the items of a shipped version anew, with the next number and from the day on. */
        void publishAgain(ListVersion items, int version, LocalDate validFrom) {
            shipped.add(new ObjectMapper()
                    .createObjectNode()
                    .put("name", items.name())
                    .put("version", version)
                    .put("validFrom", validFrom.toString())
                    .set("items", items.items()));
        }

        private static LocalDate validFrom(JsonNode list) {
            return LocalDate.parse(list.required("validFrom").asText());
        }

        private static JsonNode read(String file) {
            try (var stream = ShippedTerms.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
                return new ObjectMapper().readTree(Objects.requireNonNull(stream, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
