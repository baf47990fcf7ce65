package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes requests that keep the contract: an existing resource, its tag, a caller who may, a body that the schema allows. */
final class Drafts {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int OPTIONAL_IN_PERCENT = 20;
    private static final int KNOWN_BODY_IN_PERCENT = 65;

    private final Contract contract;
    private final Dictionary dictionary;
    private final Samples samples;
    private final Callers callers;
    private final World world;
    private final Dice dice;
    private final Function<Request, Answer> reader;

    /** {@code reader} sends the reads that fetch a resource's tag. */
    Drafts(
            Contract contract,
            Dictionary dictionary,
            Samples samples,
            Callers callers,
            World world,
            Dice dice,
            Function<Request, Answer> reader) {
        this.contract = contract;
        this.dictionary = dictionary;
        this.samples = samples;
        this.callers = callers;
        this.world = world;
        this.dice = dice;
        this.reader = reader;
    }

    Draft valid(Operation operation) {
        var resource = filled(operation, operation.resource());
        var path = resource + operation.path().substring(operation.resource().length());
        var query = query(operation);
        var request = Request.of(operation.method(), Draft.target(path, query));
        if (!operation.isPublic()) {
            request = request.header("Authorization", callers.mayCall(operation, dice));
        }
        request = headers(operation, resource, accepting(operation, request));
        if (operation.bodies().isEmpty()) {
            return new Draft(operation, path, query, null, request);
        }
        return withBody(operation, resource, new Draft(operation, path, query, null, request));
    }

    private Draft withBody(Operation operation, String resource, Draft draft) {
        var raw = dictionary.raw(operation.name(), dice);
        if (raw.isPresent()) {
            var request = draft.request()
                    .header("Content-Type", raw.get().contentType())
                    .body(raw.get().bytes());
            return new Draft(operation, draft.path(), draft.query(), null, request);
        }
        var body = body(operation, resource);
        var request = draft.request().header("Content-Type", Operation.JSON).body(body.toString());
        return new Draft(operation, draft.path(), draft.query(), body, request);
    }

    private JsonNode body(Operation operation, String resource) {
        var known = dice.percent(KNOWN_BODY_IN_PERCENT)
                ? dictionary.body(operation.name(), resource, dice)
                : Optional.<String>empty();
        return known.map(Drafts::json)
                .orElseGet(() -> samples.json(operation.jsonBody().orElseGet(MAPPER::createObjectNode)));
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("the dictionary has a body that is no JSON: " + text, failure);
        }
    }

    /** The template with its variables filled: from the longest part that is known to exist, the rest with samples. */
    private String filled(Operation operation, String template) {
        if (template.isEmpty()) {
            return "";
        }
        var known = world.known(template, dice);
        if (known.isPresent()) {
            return known.get();
        }
        var last = template.lastIndexOf("/{");
        var above = template.substring(0, last);
        var end = above.lastIndexOf('}') + 1;
        var name = template.substring(last + 2, template.length() - 1);
        var value = operation.in("path").stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(parameter -> samples.text(parameter.schema(), name))
                .orElseThrow(() -> new IllegalStateException(operation.name() + " does not describe " + name));
        return filled(operation, above.substring(0, end)) + above.substring(end) + "/" + value;
    }

    private Map<String, String> query(Operation operation) {
        var query = new LinkedHashMap<String, String>();
        for (var parameter : operation.in("query")) {
            if (parameter.required() || dice.percent(OPTIONAL_IN_PERCENT)) {
                query.put(parameter.name(), samples.text(parameter.schema(), parameter.name()));
            }
        }
        return query;
    }

    private Request accepting(Operation operation, Request request) {
        var offered = operation.responses().properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().path("content").properties().stream())
                .map(Map.Entry::getKey)
                .toList();
        return offered.isEmpty() || dice.percent(50) ? request : request.header("Accept", dice.one(offered));
    }

    private Request headers(Operation operation, String resource, Request request) {
        var with = request;
        for (var parameter : operation.in("header")) {
            with = switch (parameter.name()) {
                case Operation.TAG -> with.header(Operation.TAG, tag(resource));
                case Operation.KEY -> dice.percent(50) ? with.header(Operation.KEY, "fuzz-" + dice.hex(16)) : with;
                default ->
                    dice.percent(OPTIONAL_IN_PERCENT)
                            ? with.header(parameter.name(), samples.text(parameter.schema(), parameter.name()))
                            : with;
            };
        }
        return with;
    }

    /** The tag of the resource, or of the nearest above it that tells one: a part is changed under the tag of its whole. */
    private String tag(String resource) {
        for (var path = resource; path.lastIndexOf('/') > 0; path = path.substring(0, path.lastIndexOf('/'))) {
            var tag = known(path);
            if (tag.isPresent()) {
                world.remember(path, tag.get());
                return tag.get();
            }
        }
        return "\"1\"";
    }

    private Optional<String> known(String resource) {
        return world.tag(resource).or(() -> told(resource));
    }

    private Optional<String> told(String resource) {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals("GET") && isOf(operation.path(), resource))
                .findFirst()
                .flatMap(operation -> reader.apply(
                                Request.of("GET", resource).header("Authorization", callers.mayCall(operation, dice)))
                        .header("ETag"));
    }

    private static boolean isOf(String template, String path) {
        var wanted = List.of(template.split("/", -1));
        var given = List.of(path.split("/", -1));
        if (wanted.size() != given.size()) {
            return false;
        }
        for (var at = 0; at < wanted.size(); at++) {
            if (!wanted.get(at).startsWith("{") && !wanted.get(at).equals(given.get(at))) {
                return false;
            }
        }
        return true;
    }
}
