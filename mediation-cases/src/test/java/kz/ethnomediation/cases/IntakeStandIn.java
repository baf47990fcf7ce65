package kz.ethnomediation.cases;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch;

/** Answers {@code /handover} on the loopback as mediation-intake does; it can be silent for single appeals. */
public final class IntakeStandIn implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("/api/v1/appeals/([0-9a-f-]{36})/handover");

    private final HttpServer server;
    private final Map<UUID, String> handovers = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> calls = new ConcurrentHashMap<>();
    private final RequestKeeper requests = RequestKeeper.start();
    private final Set<UUID> away = ConcurrentHashMap.newKeySet();

    private IntakeStandIn(HttpServer server) {
        this.server = server;
    }

    static IntakeStandIn start() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var standIn = new IntakeStandIn(HttpServer.create(address, 0));
            standIn.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            standIn.server.createContext("/", standIn::handle);
            standIn.server.createContext(RequestKeeper.PATH, standIn.requests);
            standIn.server.start();
            return standIn;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Holds this handover from now on. */
    public void holds(UUID appealId, String handover) {
        handovers.put(appealId, handover);
        CanaryWatch.running().sent(handover);
    }

    /** Answers 503 for this appeal until {@link #back}. */
    public void isAwayFor(UUID appealId) {
        away.add(appealId);
    }

    public void back(UUID appealId) {
        away.remove(appealId);
    }

    public int callsFor(UUID appealId) {
        return calls.getOrDefault(appealId, 0);
    }

    /** The requests about persons' data that it keeps. */
    public RequestKeeper requests() {
        return requests;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var address = ADDRESS.matcher(exchange.getRequestURI().getPath());
            if (!address.matches() || !isService(exchange)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            var id = UUID.fromString(address.group(1));
            var count = calls.merge(id, 1, Integer::sum);
            var handover = handovers.get(id);
            if (handover == null || away.contains(id)) {
                exchange.sendResponseHeaders(count > 0 ? 503 : 500, -1);
                return;
            }
            var body = handover.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isService(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith("Bearer ")) {
            return false;
        }
        var claims = new String(Base64.getUrlDecoder().decode(header.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return claims.contains("\"service\"");
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
    }
}
