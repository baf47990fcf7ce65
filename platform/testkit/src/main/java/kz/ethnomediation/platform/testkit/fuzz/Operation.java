package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the contract.
 *
 * @param method in upper case
 * @param path the template, {@code /api/v1/appeals/{id}}
 * @param bodies schema by media type; empty where there is no body
 * @param responses by status or {@code default}, as they stand in the document
 * @param roles who may call it; empty for the public
 */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        JsonNode responses,
        Set<String> roles) {

    /** One parameter; {@code in} is query, path or header. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    static final String JSON = "application/json";
    static final String KEY = "Idempotency-Key";
    static final String TAG = "If-Match";

    String name() {
        return method + " " + path;
    }

    List<Parameter> in(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    boolean takes(String header) {
        return in("header").stream().anyMatch(parameter -> parameter.name().equals(header));
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    Optional<JsonNode> jsonBody() {
        return Optional.ofNullable(bodies.get(JSON));
    }

    /** The template of the resource that this operation reads or acts on: everything up to the last variable. */
    String resource() {
        var end = path.lastIndexOf('}');
        return end < 0 ? "" : path.substring(0, end + 1);
    }
}
