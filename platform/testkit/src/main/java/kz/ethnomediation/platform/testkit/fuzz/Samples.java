package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Values that conform to their schema; what a name means in the domain, the dictionary knows. */
final class Samples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int OPTIONAL_IN_PERCENT = 35;
    private static final int DEEPEST = 6;
    private static final List<String> TEXTS = List.of(
            "Көршілер қоршауға таласады",
            "Әңгіме өтті, үйі — 12",
            "A fence stands on the wrong side.",
            "Соседи спорят о заборе",
            "e\u0301cole",
            "سلام",
            "x");

    private final Contract contract;
    private final Dictionary dictionary;
    private final Dice dice;
    private final LocalDate today;

    Samples(Contract contract, Dictionary dictionary, Dice dice, LocalDate today) {
        this.contract = contract;
        this.dictionary = dictionary;
        this.dice = dice;
        this.today = today;
    }

    JsonNode json(JsonNode schema) {
        return json(schema, "", 0);
    }

    /** The text of a parameter in a path, a query or a header. */
    String text(JsonNode given, String name) {
        return json(given, name, DEEPEST).asText();
    }

    private JsonNode json(JsonNode given, String name, int depth) {
        var schema = contract.present(given);
        if (schema.has("enum")) {
            return dice.one(StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .toList());
        }
        var types = Contract.types(schema);
        var type =
                types.stream().filter(each -> !each.equals("null")).findFirst().orElse("string");
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "boolean" -> NODES.booleanNode(dice.percent(50));
            case "integer", "number" -> number(schema, name);
            default -> NODES.textNode(string(schema, name));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        for (var member : schema.path("properties").properties()) {
            if (required.contains(member.getKey()) || (depth < DEEPEST && dice.percent(OPTIONAL_IN_PERCENT))) {
                object.set(member.getKey(), json(member.getValue(), member.getKey(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, String name, int depth) {
        var items = NODES.arrayNode();
        var least = schema.path("minItems").asInt(0);
        var most = Math.min(schema.path("maxItems").asInt(least + 2), least + 2);
        var seen = new java.util.HashSet<JsonNode>();
        for (var count = dice.between(least, most); count > 0; count--) {
            var item = json(schema.path("items"), name, depth + 1);
            if (seen.add(item)) {
                items.add(item);
            }
        }
        return items;
    }

    private JsonNode number(JsonNode schema, String name) {
        var known = dictionary.value(name, dice);
        if (known.isPresent()) {
            return NODES.numberNode(Long.parseLong(known.get()));
        }
        var least = schema.path("minimum").asInt(0);
        var most = schema.path("maximum").asInt(least + 100);
        return NODES.numberNode(dice.one(List.of(least, most, dice.between(least, most))));
    }

    private String string(JsonNode schema, String name) {
        var known = dictionary.value(name, dice);
        if (known.isPresent()) {
            return known.get();
        }
        if (schema.has("example") && dice.percent(70)) {
            return schema.get("example").asText();
        }
        return switch (schema.path("format").asText("")) {
            case "date" -> today.minusDays(dice.between(0, 40)).toString();
            case "date-time" ->
                today.minusDays(dice.between(1, 40))
                        .atTime(LocalTime.of(dice.between(0, 23), dice.between(0, 59)))
                        .atOffset(ZoneOffset.UTC)
                        .toInstant()
                        .toString();
            case "uuid" -> dice.id();
            default -> free(schema);
        };
    }

    private String free(JsonNode schema) {
        var pattern = schema.path("pattern").asText("");
        if (!pattern.isEmpty() && !pattern.equals("\\S")) {
            return PatternSample.of(pattern, dice);
        }
        var most = schema.path("maxLength").asInt(2_000);
        var text = dice.percent(5) ? "ә".repeat(Math.min(most, 2_000)) : dice.one(TEXTS);
        return text.length() > most ? "x".repeat(most) : text;
    }
}
