package kz.ethnomediation.cases.sealing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Walks the operations of a served API and looks for a way to tell a sealed case from one that never was. Whatever operation
 * comes later is walked too: nobody has to remember.
 */
public final class SealWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CASE = "/api/v1/cases/{id}";
    private static final String LISTS = "/api/v1/";

    /** A list longer than that is not walked to its end. */
    private static final int PAGES = 50;

    private final JsonNode paths;
    private final Door door;

    private SealWalk(JsonNode paths, Door door) {
        this.paths = paths;
        this.door = door;
    }

    /** The way to the service, as one person. */
    public interface Door {
        Answer send(String method, String path);
    }

    /** What came back; {@code headers} without those that differ from answer to answer anyway. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    /** The case that must not be found. */
    public record Hidden(UUID id, String number, UUID party) {}

    public static SealWalk of(String openApi, Door door) {
        try {
            return new SealWalk(JSON.readTree(openApi).required("paths"), door);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson);
        }
    }

    /** The operations {@code method} on one case, {@code GET /api/v1/cases/{id}/parties}. */
    public List<String> operations(String method) {
        return paths.properties().stream()
                .filter(path -> path.getKey().equals(CASE) || path.getKey().startsWith(CASE + "/"))
                .filter(path -> path.getValue().has(method.toLowerCase(Locale.ROOT)))
                .map(path -> method + " " + path.getKey())
                .toList();
    }

    /** The operations on one case whose answer for the hidden one is not that for one that never was. */
    public List<String> differences(String method, Hidden hidden) {
        var never = UUID.randomUUID();
        return operations(method).stream()
                .filter(operation ->
                        !about(operation, hidden.id(), hidden.party()).equals(about(operation, never, hidden.party())))
                .toList();
    }

    /** The operations on one case that answer the hidden one as anything but absent or forbidden. */
    public List<String> openings(String method, Hidden hidden) {
        return operations(method).stream()
                .filter(operation -> !List.of(403, 404)
                        .contains(about(operation, hidden.id(), hidden.party()).status()))
                .toList();
    }

    /** The lists, of whatever kind, that name the hidden case on any of their pages. */
    public List<String> mentions(Hidden hidden) {
        return paths.properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith(LISTS) && !path.contains("{"))
                .filter(path -> pages(path).stream()
                        .anyMatch(page -> page.contains(hidden.id().toString()) || page.contains(hidden.number())))
                .toList();
    }

    private Answer about(String operation, UUID id, UUID party) {
        var words = operation.split(" ", 2);
        var path = words[1].replace("{id}", id.toString())
                .replace("{partyId}", party.toString())
                .replaceAll("\\{[^}]*}", UUID.nameUUIDFromBytes(new byte[] {1}).toString());
        var answer = door.send(words[0], path);
        return new Answer(answer.status(), answer.headers(), answer.body().replace(id.toString(), "{id}"));
    }

    private List<String> pages(String path) {
        var found = new ArrayList<String>();
        var next = Optional.of(path + "?limit=200");
        while (next.isPresent() && found.size() < PAGES) {
            var answer = door.send("GET", next.get());
            found.add(answer.body());
            next = after(answer.body()).map(place -> path + "?limit=200&after=" + place);
        }
        return found;
    }

    private static Optional<String> after(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body))
                    .map(tree -> tree.path("next"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
