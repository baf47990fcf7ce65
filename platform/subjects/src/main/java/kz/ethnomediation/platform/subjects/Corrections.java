package kz.ethnomediation.platform.subjects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be put right about a person, by the names that an extract has for it; what is not named stays as it is. Personal
 * data: never printed, logged or published.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Corrections(Map<String, String> fields) {

    /** Nothing is to be put right. */
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        fields = Map.copyOf(fields);
    }

    /** How the field is to read; empty where it stays. */
    public Optional<String> of(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The names of the fields, which are no secret, in the order of the alphabet. */
    public List<String> names() {
        return fields.keySet().stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "Corrections" + names();
    }
}
