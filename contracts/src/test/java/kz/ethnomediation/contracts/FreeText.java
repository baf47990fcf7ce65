package kz.ethnomediation.contracts;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds places where an event could hold words: strings bound to no code list, pattern, format or constant. */
final class FreeText {

    private static final List<String> BOUNDS = List.of("enum", "pattern", "format", "const");

    private FreeText() {}

    static List<String> in(JsonNode schema) {
        var found = new ArrayList<String>();
        collect(schema, "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (node.path("type").asString("").equals("string") && BOUNDS.stream().noneMatch(node::has)) {
            found.add(pointer);
        }
        for (var member : node.properties()) {
            collect(member.getValue(), pointer + "/" + member.getKey(), found);
        }
    }
}
