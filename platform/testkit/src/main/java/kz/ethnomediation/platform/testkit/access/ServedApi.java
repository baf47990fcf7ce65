package kz.ethnomediation.platform.testkit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The operations of an OpenAPI document, as far as a caller must know them to be let in. */
final class ServedApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<String, Operation> operations = new TreeMap<>();

    private ServedApi() {}

    /**
     * One operation.
     *
     * @param mediaType of the body that it takes
     * @param rehearses whether {@code dryRun} leaves everything as it was
     */
    record Operation(Optional<String> mediaType, boolean rehearses) {}

    static ServedApi parse(String document) {
        var api = new ServedApi();
        try {
            JSON.readTree(document)
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(member -> METHODS.contains(member.getKey()))
                            .forEach(member -> api.operations.put(
                                    member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    operation(member.getValue()))));
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson);
        }
        return api;
    }

    private static Operation operation(JsonNode node) {
        var body = node.path("requestBody").path("content").fieldNames();
        var rehearses = StreamSupport.stream(node.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("dryRun"));
        return new Operation(body.hasNext() ? Optional.of(body.next()) : Optional.empty(), rehearses);
    }

    Set<String> names() {
        return operations.keySet();
    }

    Operation named(String name) {
        var operation = operations.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("not served: " + name);
        }
        return operation;
    }
}
