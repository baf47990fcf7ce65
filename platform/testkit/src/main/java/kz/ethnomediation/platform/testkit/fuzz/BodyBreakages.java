package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.testkit.fuzz.Broken.Expected;

/** Breaks one member of a JSON body and says by the schema whether what came out is still good. */
final class BodyBreakages {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper UNICODE = JsonMapper.builder().build();
    private static final JsonMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final List<String> UNKNOWN = List.of("unknownMember", "__proto__", "$ref", "", "@class", "Id", "қ");

    /** A place in the body: a member that the schema knows, there or not, or an item of a list. */
    private record Spot(JsonNode parent, String name, int index, JsonNode schema, boolean required) {

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else if (parent instanceof ArrayNode array) {
                array.set(index, value);
            }
        }

        JsonNode value() {
            return parent instanceof ArrayNode ? parent.path(index) : parent.path(name);
        }
    }

    private final Contract contract;
    private final Conformance conformance;
    private final Dice dice;

    BodyBreakages(Contract contract, Dice dice) {
        this.contract = contract;
        this.conformance = new Conformance(contract, Conformance.Reading.REQUEST);
        this.dice = dice;
    }

    Broken broken(Draft draft) {
        var schema = draft.operation().jsonBody().orElseThrow();
        var body = Objects.requireNonNull(draft.body()).deepCopy();
        var spots = new ArrayList<Spot>();
        find(schema, body, spots);
        var kind = spots.isEmpty() || dice.percent(8) ? withUnknown(body, spots) : breakOne(dice.one(spots));
        var expected = conformance.faults(schema, body).isEmpty() && isClean(body) ? Expected.OPEN : Expected.REFUSED;
        return Broken.of("body: " + kind, draft, draft.request().body(written(body)), expected);
    }

    private void find(JsonNode given, JsonNode value, List<Spot> spots) {
        var schema = contract.present(given);
        if (value instanceof ObjectNode object) {
            var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            for (var member : schema.path("properties").properties()) {
                var name = member.getKey();
                spots.add(new Spot(object, name, 0, member.getValue(), required.contains(name)));
                find(member.getValue(), object.path(name), spots);
            }
        } else if (value instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                spots.add(new Spot(array, "", index, schema.path("items"), true));
                find(schema.path("items"), array.get(index), spots);
            }
        }
    }

    private String withUnknown(JsonNode body, List<Spot> spots) {
        var objects = new ArrayList<ObjectNode>();
        if (body instanceof ObjectNode object) {
            objects.add(object);
        }
        spots.forEach(spot -> {
            if (spot.value() instanceof ObjectNode object) {
                objects.add(object);
            }
        });
        if (!objects.isEmpty()) {
            dice.one(objects).set(dice.one(UNKNOWN), NODES.textNode(NastyValues.MARK));
        }
        return "unknown member";
    }

    private String breakOne(Spot spot) {
        if (dice.percent(10) && spot.parent() instanceof ObjectNode object) {
            object.remove(spot.name());
            return "missing member";
        }
        if (dice.percent(12)) {
            spot.set(NODES.nullNode());
            return "null";
        }
        if (dice.percent(25)) {
            spot.set(ofAnyType(spot.value()));
            return "wrong type";
        }
        return breakByType(spot, contract.present(spot.schema()));
    }

    private String breakByType(Spot spot, JsonNode schema) {
        var types = Contract.types(schema);
        if (types.contains("array")) {
            spot.set(list(schema, spot.value()));
            return "list out of bounds";
        }
        if (types.contains("integer") || types.contains("number")) {
            spot.set(number(schema));
            return "number out of bounds";
        }
        if (types.contains("object") || types.contains("boolean")) {
            spot.set(ofAnyType(spot.value()));
            return "wrong type";
        }
        return text(spot, schema);
    }

    private String text(Spot spot, JsonNode schema) {
        if (schema.has("enum") && dice.percent(70)) {
            spot.set(NODES.textNode(
                    code(dice.one(StreamSupport.stream(schema.get("enum").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()))));
            return "unpublished code";
        }
        var format = schema.path("format").asText("");
        var odd = switch (format) {
            case "date" -> NastyValues.DAYS;
            case "date-time" -> NastyValues.MOMENTS;
            case "uuid" -> NastyValues.IDS;
            default -> NastyValues.TEXTS;
        };
        var ofFormat = !format.isEmpty() && dice.percent(75);
        if (schema.has("maxLength") && dice.percent(15)) {
            spot.set(NODES.textNode("x".repeat(schema.get("maxLength").asInt() + 1)));
            return "text out of bounds";
        }
        spot.set(NODES.textNode(dice.one(ofFormat ? odd : NastyValues.TEXTS)));
        return ofFormat ? "odd " + format : "odd text";
    }

    private String code(String published) {
        return dice.one(List.of(
                published.toLowerCase(java.util.Locale.ROOT),
                published + "_",
                "0",
                "1",
                "",
                published + "," + published,
                published.replace('_', '-'),
                "UNKNOWN",
                published + "\u0000",
                "\u200b" + published));
    }

    private JsonNode number(JsonNode schema) {
        var edges = new ArrayList<JsonNode>(NastyValues.NUMBERS);
        if (schema.has("minimum")) {
            edges.add(NODES.numberNode(schema.get("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            edges.add(NODES.numberNode(schema.get("maximum").asLong() + 1));
        }
        return dice.one(edges);
    }

    private JsonNode list(JsonNode schema, JsonNode current) {
        var items = NODES.arrayNode();
        var first = current.isArray() && !current.isEmpty() ? current.get(0) : NODES.textNode("x");
        var most = schema.path("maxItems").asInt(1_000);
        switch (dice.between(0, 4)) {
            case 0 -> {}
            case 1 -> items.addNull();
            case 2 -> repeat(items, first, most + 1);
            case 3 -> repeat(items, first, 3_000);
            default -> items.add(NODES.arrayNode().add(first));
        }
        return items;
    }

    private static void repeat(ArrayNode items, JsonNode item, int times) {
        for (var count = 0; count < times; count++) {
            items.add(item);
        }
    }

    private JsonNode ofAnyType(JsonNode current) {
        var nested = NODES.arrayNode();
        for (var depth = dice.one(List.of(1, 30, 40, 400)); depth > 0; depth--) {
            nested = NODES.arrayNode().add(nested);
        }
        return dice.one(List.of(
                NODES.textNode("x"),
                NODES.textNode("true"),
                NODES.numberNode(0),
                NODES.numberNode(1),
                NODES.booleanNode(true),
                NODES.objectNode(),
                NODES.objectNode().put("x", 1),
                NODES.arrayNode(),
                NODES.arrayNode().add(2026).add(1).add(1),
                NODES.arrayNode().add(current.isMissingNode() ? NODES.nullNode() : current),
                dice.one(NastyValues.NUMBERS),
                nested));
    }

    private static boolean isClean(JsonNode value) {
        if (value.isTextual()) {
            return !NastyValues.isUnclean(value.asText());
        }
        return StreamSupport.stream(value.spliterator(), false).allMatch(BodyBreakages::isClean);
    }

    private String written(JsonNode body) {
        try {
            return (isClean(body) && dice.percent(70) ? UNICODE : ESCAPED).writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
