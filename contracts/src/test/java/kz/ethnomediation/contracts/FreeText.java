package kz.ethnomediation.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds places where an event could hold words: strings bound to no code list, pattern, format or constant. */
final class FreeText {

    private static final Set<String> FORMATS = Set.of("uuid", "date", "date-time");
    private static final Set<String> OPEN_PATTERNS = Set.of(".*", ".+", "^.*$", "^.+$");

    private FreeText() {}

    static List<String> in(JsonNode schema) {
        var found = new ArrayList<String>();
        collect(schema, "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (mayBeText(node) && !isBound(node)) {
            found.add(pointer);
        }
        for (var member : node.properties()) {
            collect(member.getValue(), pointer + "/" + member.getKey(), found);
        }
    }

    private static boolean mayBeText(JsonNode node) {
        var type = node.path("type");
        return type.asString("").equals("string")
                || (type.isArray()
                        && type.valueStream().anyMatch(one -> one.asString("").equals("string")));
    }

    private static boolean isBound(JsonNode node) {
        return node.has("enum")
                || node.has("const")
                || (node.has("pattern")
                        && !OPEN_PATTERNS.contains(node.path("pattern").asString()))
                || FORMATS.contains(node.path("format").asString(""));
    }
}
