package kz.ethnomediation.cases.sealing;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;

import io.restassured.http.Header;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TestToken;

/** The way into the running service for one person; what is posted is good, but for who posts it. */
final class HttpDoor implements SealWalk.Door {

    /** They say when and how often somebody asked, not what for. */
    private static final Set<String> OF_EVERY_ANSWER =
            Set.of("date", "ratelimit", "ratelimit-policy", "x-correlation-id", "x-request-id", "traceparent");

    private static final Map<String, Object> BODIES = Map.of(
            "assignment",
            Map.of("mediatorId", new UUID(1, 1)),
            "consultations",
            Map.of("minutes", 25, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED"),
            "contract",
            Map.of("mediatorId", new UUID(1, 1), "signatures", List.of()),
            "settlement",
            Map.of("obligations", List.of(), "signatures", List.of()),
            "seal",
            Map.of("reason", "PUBLIC_TENSION"));

    private final TestToken person;

    HttpDoor(TestToken person) {
        this.person = person;
    }

    @Override
    public SealWalk.Answer send(String method, String path) {
        var request = given().urlEncodingEnabled(false).header("Authorization", person.bearer());
        if (method.equals("POST")) {
            var verb = path.substring(path.lastIndexOf('/') + 1);
            request.contentType("application/json")
                    .header("If-Match", "\"1\"")
                    .body(BODIES.getOrDefault(verb, Map.of()));
        }
        var answer = request.request(method, path);
        var headers = answer.headers().asList().stream()
                .filter(header -> !OF_EVERY_ANSWER.contains(header.getName().toLowerCase(Locale.ROOT)))
                .collect(toMap(Header::getName, Header::getValue, (one, other) -> one + ", " + other, TreeMap::new));
        return new SealWalk.Answer(answer.statusCode(), headers, answer.asString());
    }
}
