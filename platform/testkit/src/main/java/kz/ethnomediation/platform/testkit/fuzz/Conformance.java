package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Whether a JSON value is what a schema of the contract says; the keywords are those that the documents use.
 * Stricter than JSON Schema in one point: a member that the schema does not name is a fault, in requests and answers.
 */
final class Conformance {

    /** A request's strings are read trimmed and in NFC, and null for an optional member as its absence; an answer's as they are. */
    enum Reading {
        REQUEST,
        ANSWER
    }

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-.*");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final Map<String, BigDecimal> LARGEST = Map.of(
            "int32", BigDecimal.valueOf(Integer.MAX_VALUE),
            "int64", BigDecimal.valueOf(Long.MAX_VALUE));

    private final Contract contract;
    private final Reading reading;

    Conformance(Contract contract, Reading reading) {
        this.contract = contract;
        this.reading = reading;
    }

    /** What is wrong, each with its place; nothing where the value conforms. */
    List<String> faults(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(schema, value, "", faults);
        return faults;
    }

    private void check(JsonNode given, JsonNode value, String at, List<String> faults) {
        var schema = contract.schema(given);
        alternatives(schema, value, at, faults);
        var types = Contract.types(schema);
        if (!types.isEmpty() && types.stream().noneMatch(type -> is(type, value))) {
            faults.add(at + " is no " + String.join(" or ", types));
            return;
        }
        if (schema.has("enum") && !isOneOf(schema.get("enum"), value)) {
            faults.add(at + " is no published code");
        }
        switch (value.getNodeType()) {
            case STRING -> text(schema, read(value.asText()), at, faults);
            case NUMBER -> number(schema, value.decimalValue(), at, faults);
            case ARRAY -> array(schema, value, at, faults);
            case OBJECT -> object(schema, value, at, faults);
            default -> {}
        }
    }

    private void alternatives(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.path("allOf").forEach(each -> check(each, value, at, faults));
        for (var choice : List.of("anyOf", "oneOf")) {
            var options = schema.path(choice);
            if (!options.isEmpty()
                    && StreamSupport.stream(options.spliterator(), false)
                            .noneMatch(option -> faults(option, value).isEmpty())) {
                faults.add(at + " is none of the alternatives");
            }
        }
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" ->
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }

    private boolean isOneOf(JsonNode codes, JsonNode value) {
        var read = value.isTextual() ? read(value.asText()) : value.asText();
        return StreamSupport.stream(codes.spliterator(), false)
                .anyMatch(code -> code.asText().equals(read) && code.isTextual() == value.isTextual());
    }

    private String read(String text) {
        return reading == Reading.REQUEST
                ? Normalizer.normalize(text, Normalizer.Form.NFC).strip()
                : text;
    }

    private static void text(JsonNode schema, String text, String at, List<String> faults) {
        var length = text.codePointCount(0, text.length());
        if (length < schema.path("minLength").asInt(0)
                || length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            faults.add(at + " is of another length");
        }
        var pattern = schema.path("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            faults.add(at + " does not match " + pattern);
        }
        if (!hasFormat(schema.path("format").asText(""), text)) {
            faults.add(at + " is no " + schema.path("format").asText());
        }
    }

    static boolean hasFormat(String format, String text) {
        try {
            return switch (format) {
                case "date" -> DAY.matcher(text).matches() && LocalDate.parse(text) != null;
                case "date-time" -> MOMENT.matcher(text).matches() && OffsetDateTime.parse(text) != null;
                case "uuid" -> ID.matcher(text).matches();
                default -> true;
            };
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static void number(JsonNode schema, BigDecimal number, String at, List<String> faults) {
        var largest = LARGEST.get(schema.path("format").asText(""));
        var tooSmall =
                schema.has("minimum") && number.compareTo(schema.get("minimum").decimalValue()) < 0;
        var tooLarge =
                schema.has("maximum") && number.compareTo(schema.get("maximum").decimalValue()) > 0;
        if (tooSmall || tooLarge || (largest != null && number.abs().compareTo(largest) > 0)) {
            faults.add(at + " is out of bounds");
        }
    }

    private void array(JsonNode schema, JsonNode items, String at, List<String> faults) {
        if (items.size() < schema.path("minItems").asInt(0)
                || items.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            faults.add(at + " has another number of items");
        }
        if (schema.has("items")) {
            for (var index = 0; index < items.size(); index++) {
                check(schema.get("items"), items.get(index), at + "/" + index, faults);
            }
        }
    }

    private void object(JsonNode schema, JsonNode object, String at, List<String> faults) {
        for (var name : schema.path("required")) {
            if (!object.has(name.asText())
                    || (reading == Reading.REQUEST && object.get(name.asText()).isNull())) {
                faults.add(at + "/" + name.asText() + " is missing");
            }
        }
        var properties = schema.path("properties");
        for (var member : object.properties()) {
            var name = member.getKey();
            if (properties.has(name)) {
                if (reading == Reading.ANSWER || !member.getValue().isNull()) {
                    check(properties.get(name), member.getValue(), at + "/" + name, faults);
                }
            } else if (schema.path("additionalProperties").isObject()) {
                check(schema.get("additionalProperties"), member.getValue(), at + "/" + name, faults);
            } else if (isClosed(schema)) {
                faults.add(at + "/" + name + " is not in the contract");
            }
        }
    }

    /** A schema that names members names all of them. */
    static boolean isClosed(JsonNode schema) {
        return schema.has("properties") && !schema.path("additionalProperties").asBoolean(false);
    }
}
