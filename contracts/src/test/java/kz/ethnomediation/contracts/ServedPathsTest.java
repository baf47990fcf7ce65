package kz.ethnomediation.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All services stand behind one origin, which knows them apart by the first segment of a path (docs/decisions/0012). */
class ServedPathsTest {

    private static final Path SNAPSHOTS = Path.of("src/main/resources/contracts/openapi");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROOT = "/api/v1/";

    /** Served by several; the origin leads there by the service's name, or not at all. */
    private static final Set<String> SHARED =
            Set.of("access-log", "event-log", "retention", "subject-extracts", "tasks");

    @Test
    void leadToOneServiceEach() throws IOException {
        assertThat(servedTwice(snapshots())).isEqualTo(SHARED);
    }

    @Test
    void wouldFindASegmentServedTwice() {
        var one = JSON.readTree("{\"paths\":{\"/api/v1/cases\":{},\"/api/v1/cases/{id}\":{},\"/api/v1/fences\":{}}}");
        var another = JSON.readTree("{\"paths\":{\"/api/v1/cases/{id}/seal\":{},\"/api/v1/gates\":{}}}");

        assertThat(servedTwice(List.of(one, another))).containsExactly("cases");
    }

    private static List<JsonNode> snapshots() throws IOException {
        try (var files = Files.list(SNAPSHOTS)) {
            return files.map(file -> JSON.readTree(file.toFile())).toList();
        }
    }

    private static Set<String> servedTwice(List<JsonNode> apis) {
        var services = new TreeMap<String, Integer>();
        for (var api : apis) {
            segments(api).forEach(segment -> services.merge(segment, 1, Integer::sum));
        }
        var twice = new TreeSet<String>();
        for (Map.Entry<String, Integer> served : services.entrySet()) {
            if (served.getValue() > 1) {
                twice.add(served.getKey());
            }
        }
        return twice;
    }

    private static Set<String> segments(JsonNode api) {
        var segments = new TreeSet<String>();
        api.required("paths").propertyNames().stream()
                .filter(path -> path.startsWith(ROOT))
                .forEach(path -> segments.add(path.substring(ROOT.length()).split("/", 2)[0]));
        return segments;
    }
}
