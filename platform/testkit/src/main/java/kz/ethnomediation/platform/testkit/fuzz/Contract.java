package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ethnomediation.platform.testkit.fuzz.Operation.Parameter;

/** A service's description of its API (OpenAPI 3.1) as it is served: its operations, and schemas with references followed. */
final class Contract {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(JsonNode document) {
        this.document = document;
        for (var path : document.path("paths").properties()) {
            for (var method : METHODS) {
                if (path.getValue().has(method)) {
                    operations.add(operation(method, path.getKey(), path.getValue()));
                }
            }
        }
    }

    /** The contract that the JSON text describes. */
    static Contract read(String json) {
        try {
            return new Contract(MAPPER.readTree(json));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("the description of the API is no JSON", failure);
        }
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The schema with its reference followed; what stands beside the reference counts too. */
    JsonNode schema(JsonNode given) {
        var schema = given;
        while (schema.has("$ref")) {
            var target = document.at(schema.get("$ref").asText().substring(1));
            var merged = target.isObject() ? (ObjectNode) target.deepCopy() : MAPPER.createObjectNode();
            for (var beside : schema.properties()) {
                if (!beside.getKey().equals("$ref")) {
                    merged.set(beside.getKey(), beside.getValue());
                }
            }
            schema = merged;
        }
        return schema;
    }

    /** The schema that a value which is there has: of several alternatives the first that is not null. */
    JsonNode present(JsonNode given) {
        var schema = schema(given);
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            for (var alternative : schema.path(choice)) {
                if (!schema(alternative).path("type").asText().equals("null")) {
                    return present(alternative);
                }
            }
        }
        return schema;
    }

    /** The types that the schema allows; none means any. */
    static Set<String> types(JsonNode schema) {
        var types = new LinkedHashSet<String>();
        var type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    private Operation operation(String method, String path, JsonNode item) {
        var described = item.get(method);
        var bodies = new LinkedHashMap<String, JsonNode>();
        described
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content ->
                        bodies.put(content.getKey(), content.getValue().path("schema")));
        var parameters = new ArrayList<Parameter>();
        item.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        described.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        var roles = new LinkedHashSet<String>();
        described
                .path("security")
                .forEach(scheme -> scheme.forEach(names -> names.forEach(name -> roles.add(name.asText()))));
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, parameters, bodies, described.path("responses"), roles);
    }

    private Parameter parameter(JsonNode given) {
        var parameter = schema(given);
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                withExample(parameter));
    }

    /** A parameter's example stands beside its schema. */
    private static JsonNode withExample(JsonNode parameter) {
        var schema = parameter.path("schema");
        return schema.isObject() && parameter.has("example")
                ? ((ObjectNode) schema.deepCopy()).set("example", parameter.get("example"))
                : schema;
    }
}
