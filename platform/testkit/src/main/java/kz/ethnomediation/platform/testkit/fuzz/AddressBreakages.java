package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kz.ethnomediation.platform.testkit.fuzz.Broken.Expected;

/** Breaks the path, the query or the method of a request. */
final class AddressBreakages {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "QUERY", "get");
    private static final List<String> BAD_ESCAPES = List.of("%00", "%zz", "%", "%1", "%0a", "%7F");
    private static final List<String> ODD_ESCAPES = List.of(
            "%FF", "%ED%A0%80", "%C0%AE", "%E2%28%A1", "%25%30%30", "%F0%9F%99%82", "%D2%9B", "%EF%BF%BF", "+", "%2B");

    private final Contract contract;
    private final Conformance conformance;
    private final Dice dice;

    AddressBreakages(Contract contract, Dice dice) {
        this.contract = contract;
        this.conformance = new Conformance(contract, Conformance.Reading.REQUEST);
        this.dice = dice;
    }

    /** Another value for a parameter of the query, one that nobody knows, or a query that is none. */
    Broken query(Draft draft) {
        var parameters = draft.operation().in("query");
        if (parameters.isEmpty() || dice.percent(25)) {
            return oddQuery(draft);
        }
        var parameter = dice.one(parameters);
        if (dice.percent(15)) {
            var escape = dice.one(BAD_ESCAPES);
            return Broken.refused("query: bad escape", draft, withRaw(draft, parameter.name() + "=" + escape));
        }
        if (dice.percent(15)) {
            var escape = dice.one(ODD_ESCAPES);
            return Broken.open("query: odd escape", draft, withRaw(draft, parameter.name() + "=" + escape));
        }
        var schema = contract.present(parameter.schema());
        var value = dice.one(
                oddValues(schema.path("format").asText(""), schema.path("type").asText("")));
        var query = new LinkedHashMap<>(draft.query());
        query.put(parameter.name(), value);
        var request = draft.request().target(Draft.target(draft.path(), query));
        var good = isGood(schema, value);
        return Broken.of("query: odd value", draft, request, good ? Expected.OPEN : Expected.REFUSED);
    }

    /** By the schema; an empty value may count as none. */
    private boolean isGood(JsonNode schema, String value) {
        if (value.isBlank()) {
            return true;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        return switch (schema.path("type").asText("")) {
            case "integer" -> value.matches("-?[0-9]{1,18}") && isGoodNumber(schema, value);
            case "boolean" -> value.equals("true") || value.equals("false");
            default -> conformance.faults(schema, TextNode.valueOf(value)).isEmpty();
        };
    }

    private boolean isGoodNumber(JsonNode schema, String value) {
        return conformance
                .faults(schema, LongNode.valueOf(Long.parseLong(value)))
                .isEmpty();
    }

    private static List<String> oddValues(String format, String type) {
        return switch (format.isEmpty() ? type : format) {
            case "date" -> NastyValues.DAYS;
            case "date-time" -> NastyValues.MOMENTS;
            case "uuid" -> NastyValues.IDS;
            case "integer", "int32", "int64", "boolean" ->
                List.of(
                        "-1",
                        "0",
                        "1",
                        "201",
                        "1e3",
                        "1.5",
                        "99999999999999999999",
                        "0x10",
                        "١",
                        " 1",
                        "TRUE",
                        "yes",
                        "x");
            default ->
                NastyValues.TEXTS.stream().filter(text -> text.length() < 3_000).toList();
        };
    }

    private Broken oddQuery(Draft draft) {
        var raw = dice.one(List.of(
                "unknown=1",
                "unknown",
                "=",
                "&&&",
                "?",
                "[]=1",
                "a[b]=c",
                "x=" + "1".repeat(3_000),
                "a=1&".repeat(400),
                "callback=alert",
                "_method=DELETE"));
        var names = new ArrayList<>(draft.operation().in("query"));
        if (!names.isEmpty() && dice.percent(40)) {
            var twice = dice.one(names).name();
            return Broken.open("query: parameter twice", draft, withRaw(draft, twice + "=1&" + twice + "=2"));
        }
        return Broken.open("query: odd", draft, withRaw(draft, raw));
    }

    private static Request withRaw(Draft draft, String raw) {
        var target = Draft.target(draft.path(), draft.query());
        return draft.request().target(target + (target.contains("?") ? "&" : "?") + raw);
    }

    /** An id that is none or nobody's, a segment too much, an escape. */
    Broken path(Draft draft) {
        var template = draft.operation().path().split("/", -1);
        var segments = new ArrayList<>(List.of(draft.path().split("/", -1)));
        var variables = new ArrayList<Integer>();
        for (var at = 0; at < template.length; at++) {
            if (template[at].startsWith("{")) {
                variables.add(at);
            }
        }
        if (variables.isEmpty() || dice.percent(25)) {
            return oddPath(draft);
        }
        var at = dice.one(variables);
        var segment = segment();
        segments.set(at, segment);
        var request = draft.request().target(Draft.target(String.join("/", segments), draft.query()));
        var isId = isId(draft.operation(), template[at].substring(1, template[at].length() - 1));
        return Broken.of(
                "path: no such id",
                draft,
                request,
                isId || BAD_ESCAPES.contains(segment) ? Expected.REFUSED : Expected.OPEN);
    }

    /** Whether the variable is an id, so that what is none, or nobody's, leads nowhere. */
    private boolean isId(Operation operation, String variable) {
        return operation.in("path").stream()
                .filter(parameter -> parameter.name().equals(variable))
                .anyMatch(parameter -> contract.present(parameter.schema())
                        .path("format")
                        .asText("")
                        .equals("uuid"));
    }

    private static String separated(String path, String separator) {
        var last = path.lastIndexOf('/');
        return last <= 0 ? path + separator : path.substring(0, last) + separator + path.substring(last + 1);
    }

    private String segment() {
        return switch (dice.between(0, 4)) {
            case 0 -> dice.id();
            case 1 -> URLEncoder.encode(dice.one(NastyValues.IDS), StandardCharsets.UTF_8);
            case 2 -> dice.one(BAD_ESCAPES);
            case 3 -> "x" + dice.one(ODD_ESCAPES);
            default ->
                dice.one(List.of(
                        NastyValues.MARK,
                        "0",
                        "-1",
                        "null",
                        "undefined",
                        "*",
                        "'",
                        "%27",
                        "a".repeat(2_000),
                        "...",
                        "@",
                        "~"));
        };
    }

    private Broken oddPath(Draft draft) {
        var path = draft.path();
        return switch (dice.between(0, 5)) {
            case 0 ->
                Broken.refused("path: segment too much", draft, at(draft, path + ("/" + NastyValues.MARK).repeat(3)));
            case 1 -> Broken.refused("path: bad escape", draft, at(draft, path + dice.one(BAD_ESCAPES)));
            case 2 ->
                Broken.refused(
                        "path: matrix parameter", draft, at(draft, path + dice.one(List.of(";", ";a=b", "%3Bx"))));
            case 3 ->
                Broken.refused(
                        "path: encoded separator",
                        draft,
                        at(draft, separated(path, dice.one(List.of("%2F", "%5C", "\\", "//")))));
            case 4 ->
                Broken.refused(
                        "path: dots",
                        draft,
                        at(draft, path + dice.one(List.of("/..", "/.", "/%2e%2e", "/../../q/health"))));
            default -> Broken.open("path: slash at the end", draft, at(draft, path + "/"));
        };
    }

    private static Request at(Draft draft, String path) {
        return draft.request().target(Draft.target(path, draft.query()));
    }

    /** A method that the contract does not have at this path. */
    Broken method(Draft draft) {
        var had = contract.operations().stream()
                .filter(operation -> operation.path().equals(draft.operation().path()))
                .map(Operation::method)
                .toList();
        var others = METHODS.stream().filter(method -> !had.contains(method)).toList();
        var method = dice.one(others);
        return Broken.refused("method: " + method, draft, draft.request().method(method));
    }

    /** The methods that HTTP itself brings along. */
    Broken courtesy(Draft draft) {
        var method = dice.one(List.of("OPTIONS", "HEAD"));
        return Broken.open("method: " + method, draft, draft.request().method(method));
    }
}
