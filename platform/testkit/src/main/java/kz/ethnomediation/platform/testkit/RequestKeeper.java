package kz.ethnomediation.platform.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands in for the service that keeps requests about persons' data: tells of them on the topic, gives them on the loopback to whoever
 * asks, and hears what is answered. It can be away for a while.
 */
public final class RequestKeeper implements HttpHandler, AutoCloseable {

    /** Where requests and answers are told. */
    public static final String TOPIC = "ethnomediation.subject-events";

    /** Under which the requests are fetched. */
    public static final String PATH = "/api/v1/subject-requests";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, String> requests = new ConcurrentHashMap<>();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private volatile boolean away;

    private RequestKeeper(HttpServer server) {
        this.server = server;
    }

    /** Starts it on a free port. */
    public static RequestKeeper start() {
        try {
            var keeper =
                    new RequestKeeper(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            keeper.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            keeper.server.createContext(PATH, keeper);
            keeper.server.start();
            return keeper;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers 503 as long as it is away. */
    public void isAway(boolean now) {
        away = now;
    }

    /** How often the request was asked for. */
    public int callsFor(UUID id) {
        return calls.getOrDefault(id.toString(), 0);
    }

    /** Whether anybody asked what this request puts right. */
    public boolean correctionsRead(UUID id) {
        return calls.containsKey(id + "/corrections");
    }

    /** Keeps a request and tells of it; the answer is its id. */
    public UUID asks(KafkaEngine kafka, String kind, List<UUID> persons, List<UUID> matters) {
        var id = UUID.randomUUID();
        keep(id, kind, false, persons, matters);
        tell(kafka, id, kind);
        return id;
    }

    /** Asks about somebody named by an id of the service's own, and waits for the answer. */
    public UUID hasOfOneNamed(KafkaEngine kafka, String kind, UUID named) {
        var id = UUID.randomUUID();
        keep(id, kind, false, List.of(named), List.of(), true, List.of());
        tell(kafka, id, kind);
        Patience.await().until(() -> !answersTo(kafka, id).isEmpty());
        return id;
    }

    /** An erasure of persons whom an earlier request holds, of which the service has not heard; waits for the answer. */
    public UUID erasesHeld(KafkaEngine kafka, List<UUID> persons, List<UUID> matters) {
        var id = UUID.randomUUID();
        keep(id, "ERASE", false, persons, matters, false, persons);
        tell(kafka, id, "ERASE");
        Patience.await().until(() -> !answersTo(kafka, id).isEmpty());
        return id;
    }

    /** An erasure that takes with it what was written about the person's own matters; waits for the answer. */
    public UUID erasesWithTexts(KafkaEngine kafka, List<UUID> persons, List<UUID> matters) {
        var id = UUID.randomUUID();
        keep(id, "ERASE", true, persons, matters);
        tell(kafka, id, "ERASE");
        Patience.await().until(() -> !answersTo(kafka, id).isEmpty());
        return id;
    }

    /** Asks that these fields read so, and waits until the one service that listens has answered. */
    public UUID corrects(KafkaEngine kafka, List<UUID> persons, List<UUID> matters, Map<String, String> fields) {
        var id = keepsCorrection(persons, matters, fields);
        tell(kafka, id, "CORRECT");
        Patience.await().until(() -> !answersTo(kafka, id).isEmpty());
        return id;
    }

    /** Keeps such a request, and tells nobody of it yet. */
    public UUID keepsCorrection(List<UUID> persons, List<UUID> matters, Map<String, String> fields) {
        var id = UUID.randomUUID();
        keep(id, "CORRECT", false, persons, matters);
        requests.put(id + "/corrections", json(Map.of("requestId", id.toString(), "fields", fields)));
        return id;
    }

    /** Asks for a correction that it can read no more itself; waits for the answer. */
    public UUID hasLostCorrection(KafkaEngine kafka, List<UUID> persons) {
        var id = asks(kafka, "CORRECT", persons, List.of());
        Patience.await().until(() -> !answersTo(kafka, id).isEmpty());
        return id;
    }

    /** Asks, and waits until the one service that listens has answered. */
    public UUID has(KafkaEngine kafka, String kind, List<UUID> persons, List<UUID> matters) {
        var id = asks(kafka, kind, persons, matters);
        Patience.await().until(() -> !answersTo(kafka, id).isEmpty());
        return id;
    }

    /** Tells of it again, as a broker may. */
    public void tell(KafkaEngine kafka, UUID id, String kind) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        var headers = Map.ofEntries(
                Map.entry("specversion", "1.0"),
                Map.entry("id", new UUID(id.getLeastSignificantBits(), 1).toString()),
                Map.entry("type", "kz.ethnomediation.subject.requested.v1"),
                Map.entry("source", "/mediation-intake"),
                Map.entry("time", now),
                Map.entry("sequence", "1"),
                Map.entry("partitionkey", id.toString()),
                Map.entry("feedseq", "1"),
                Map.entry("loggedat", now));
        try (var topic = TopicTap.of(kafka, TOPIC)) {
            topic.send(id, headers, Map.of("requestId", id.toString(), "kind", kind, "recordedAt", now));
        }
    }

    /** What was answered to the request by now. */
    public static List<TopicTap.Event> answersTo(KafkaEngine kafka, UUID id) {
        try (var topic = TopicTap.of(kafka, TOPIC)) {
            return topic.heard().stream()
                    .filter(event -> event.type().contains(".request-"))
                    .filter(event -> event.data().path("requestId").asText().equals(id.toString()))
                    .toList();
        }
    }

    private void keep(UUID id, String kind, boolean textsToo, List<UUID> persons, List<UUID> matters) {
        keep(id, kind, textsToo, persons, matters, false, List.of());
    }

    private void keep(
            UUID id,
            String kind,
            boolean textsToo,
            List<UUID> persons,
            List<UUID> matters,
            boolean namedById,
            List<UUID> held) {
        var request = Map.of(
                "id", id.toString(),
                "kind", kind,
                "state", "OPEN",
                "requestedAt", Instant.now().toString(),
                "textsToo", textsToo,
                "persons", persons.stream().map(UUID::toString).toList(),
                "matters", matters.stream().map(UUID::toString).toList(),
                "awaited", List.of("mediation-cases"),
                "namedById", namedById,
                "held", held.stream().map(UUID::toString).toList());
        requests.put(id.toString(), json(request));
    }

    private static String json(Map<String, ?> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var id = exchange.getRequestURI().getPath().substring(PATH.length() + 1);
            var _ = calls.merge(id, 1, Integer::sum);
            var request = requests.get(id);
            if (away || request == null) {
                exchange.sendResponseHeaders(away || !id.endsWith("/corrections") ? 503 : 404, -1);
                return;
            }
            var body = request.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
