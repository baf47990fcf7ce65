package kz.ethnomediation.platform.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a contract does not say: values that mean something in the domain, bodies that a service takes, resources that exist.
 * An operation is named as in the document, {@code POST /api/v1/appeals/{id}/triage}.
 */
public final class Dictionary {

    /** A body that is no JSON, with the {@code Content-Type} that it is sent with. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record RawBody(String contentType, byte[] bytes) {}

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, List<UnaryOperator<String>>> bodies = new HashMap<>();
    private final Map<String, List<RawBody>> raws = new HashMap<>();
    private final Map<String, List<String>> resources = new HashMap<>();

    /** Values of every parameter or member of this name; JSON strings and numbers alike as text. */
    public Dictionary value(String name, String... known) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(List.of(known));
        return this;
    }

    /** JSON bodies that the operation takes. */
    public Dictionary body(String operation, String... json) {
        var known = bodies.computeIfAbsent(operation, _ -> new ArrayList<>());
        for (var text : json) {
            known.add(_ -> text);
        }
        return this;
    }

    /** A JSON body that depends on the resource's path, for instance {@code /api/v1/cases/0193…}. */
    public Dictionary body(String operation, UnaryOperator<String> json) {
        bodies.computeIfAbsent(operation, _ -> new ArrayList<>()).add(json);
        return this;
    }

    /** A body that is no JSON. */
    public Dictionary raw(String operation, String contentType, String body) {
        raws.computeIfAbsent(operation, _ -> new ArrayList<>())
                .add(new RawBody(contentType, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Paths of resources that exist, by their template, {@code /api/v1/cases/{id}}. */
    public Dictionary resource(String template, List<String> paths) {
        resources.computeIfAbsent(template, _ -> new ArrayList<>()).addAll(paths);
        return this;
    }

    Optional<String> value(String name, Dice dice) {
        return Optional.ofNullable(values.get(name)).map(dice::one);
    }

    Optional<String> body(String operation, String path, Dice dice) {
        return Optional.ofNullable(bodies.get(operation))
                .map(known -> dice.one(known).apply(path));
    }

    Optional<RawBody> raw(String operation, Dice dice) {
        return Optional.ofNullable(raws.get(operation)).map(dice::one);
    }

    Map<String, List<String>> resources() {
        return Map.copyOf(resources);
    }
}
