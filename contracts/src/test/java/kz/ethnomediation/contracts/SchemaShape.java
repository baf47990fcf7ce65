package kz.ethnomediation.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Everything that a schema promises, one line a promise ({@code /properties/sex/enum = FEMALE}), words for readers left out.
 * A published version keeps every line, and new ones describe members that were not there before.
 */
final class SchemaShape {

    private static final Set<String> FOR_READERS = Set.of("title", "description", "$schema", "$comment", "examples");

    private SchemaShape() {}

    static List<String> of(JsonNode schema) {
        var lines = new TreeSet<String>();
        collect(schema, "", lines);
        return List.copyOf(lines);
    }

    /** What {@code now} breaks of what {@code published} promised: lines that are gone, and lines about members that were there. */
    static List<String> breaches(Collection<String> published, Collection<String> now) {
        var breaches = new ArrayList<String>();
        published.stream()
                .filter(line -> !now.contains(line))
                .map(line -> "gone: " + line)
                .forEach(breaches::add);
        now.stream()
                .filter(line -> !published.contains(line) && !isAboutANewMember(line, published))
                .map(line -> "not allowed any more: " + line)
                .forEach(breaches::add);
        return breaches;
    }

    private static boolean isAboutANewMember(String line, Collection<String> published) {
        var marker = "/properties/";
        for (var at = line.indexOf(marker); at >= 0; at = line.indexOf(marker, at + 1)) {
            var end = line.indexOf('/', at + marker.length());
            var member = end < 0 ? line : line.substring(0, end + 1);
            if (published.stream().noneMatch(old -> old.startsWith(member))) {
                return true;
            }
        }
        return false;
    }

    private static void collect(JsonNode node, String pointer, Collection<String> lines) {
        if (node.isObject()) {
            for (var member : node.properties()) {
                if (pointer.endsWith("/properties") || !FOR_READERS.contains(member.getKey())) {
                    collect(member.getValue(), pointer + "/" + member.getKey(), lines);
                }
            }
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, pointer, lines));
        } else {
            lines.add(pointer + " = " + node.asString());
        }
    }
}
