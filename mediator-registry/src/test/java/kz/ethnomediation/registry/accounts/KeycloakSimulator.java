package kz.ethnomediation.registry.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * The part of Keycloak that the register speaks with, on the loopback and in its own protocol: the token endpoint and, of the admin REST
 * API, users, their realm roles, and logout. It can be away for a while.
 */
public final class KeycloakSimulator implements HttpHandler, AutoCloseable {

    public static final String SECRET = "secret-of-the-test";

    private static final String REALM = "/realms/ethnomediation";
    private static final String TOKEN = REALM + "/protocol/openid-connect/token";
    private static final String ADMIN = "/admin" + REALM;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final String token = UUID.randomUUID().toString();
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> roles = new ConcurrentHashMap<>();
    private final Set<String> loggedOut = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    private KeycloakSimulator(HttpServer server) {
        this.server = server;
    }

    /** Starts it on a free port. */
    public static KeycloakSimulator start() {
        try {
            var simulator = new KeycloakSimulator(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            simulator.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            simulator.server.createContext("/", simulator);
            simulator.server.start();
            return simulator;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String realmUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    /** Answers 503 as long as it is away. */
    public void isAway(boolean now) {
        away = now;
    }

    /** A login that is there with a role and the sight of a region. */
    public UUID has(String login, String role, String region) {
        var user = JsonNodeFactory.instance.objectNode().put("username", login).put("enabled", true);
        user.putObject("attributes").putArray("regions").add(region);
        var id = keep(user);
        rolesOf(id).add(role);
        return UUID.fromString(id);
    }

    public Optional<JsonNode> user(String login) {
        return users.values().stream()
                .filter(user -> user.path("username").asText().equals(login))
                .findFirst()
                .map(ObjectNode::deepCopy);
    }

    public Set<String> rolesOf(String id) {
        return roles.computeIfAbsent(id, _ -> ConcurrentHashMap.newKeySet());
    }

    public boolean isLoggedOut(String id) {
        return loggedOut.contains(id);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (away) {
                answer(exchange, 503, Optional.empty());
            } else if (path.equals(TOKEN)) {
                grant(exchange);
            } else if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, Optional.empty());
            } else if (path.startsWith(ADMIN)) {
                administer(exchange, path.substring(ADMIN.length()));
            } else {
                answer(exchange, 404, Optional.empty());
            }
        }
    }

    private void grant(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var isClient = form.contains("grant_type=client_credentials") && form.contains("client_secret=" + SECRET);
        answer(
                exchange,
                isClient ? 200 : 401,
                Optional.of(JsonNodeFactory.instance.objectNode().put(isClient ? "access_token" : "error", token)));
    }

    private void administer(HttpExchange exchange, String path) throws IOException {
        var parts = path.substring(1).split("/", -1);
        if (parts[0].equals("roles")) {
            answer(exchange, 200, Optional.of(role(parts[1])));
        } else if (parts.length == 1) {
            ofAll(exchange);
        } else if (!users.containsKey(parts[1])) {
            answer(exchange, 404, Optional.empty());
        } else if (parts.length == 2) {
            ofOne(exchange, parts[1]);
        } else if (parts[2].equals("logout")) {
            loggedOut.add(parts[1]);
            answer(exchange, 204, Optional.empty());
        } else {
            ofRoles(exchange, parts[1]);
        }
    }

    private void ofAll(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            var query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            var found = JsonNodeFactory.instance.arrayNode();
            user(query.replaceAll(".*username=", "")).ifPresent(found::add);
            answer(exchange, 200, Optional.of(found));
            return;
        }
        var user = (ObjectNode) JSON.readTree(exchange.getRequestBody());
        if (user(user.path("username").asText()).isPresent()) {
            answer(exchange, 409, Optional.empty());
            return;
        }
        exchange.getResponseHeaders().add("Location", realmUrl() + "/users/" + keep(user));
        answer(exchange, 201, Optional.empty());
    }

    private void ofOne(HttpExchange exchange, String id) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, Optional.of(users.get(id)));
        } else {
            users.put(id, (ObjectNode) JSON.readTree(exchange.getRequestBody()));
            answer(exchange, 204, Optional.empty());
        }
    }

    private void ofRoles(HttpExchange exchange, String id) throws IOException {
        var method = exchange.getRequestMethod();
        if (method.equals("GET")) {
            var found = JsonNodeFactory.instance.arrayNode();
            rolesOf(id).forEach(name -> found.add(role(name)));
            answer(exchange, 200, Optional.of(found));
            return;
        }
        for (var role : (ArrayNode) JSON.readTree(exchange.getRequestBody())) {
            var name = role.path("name").asText();
            var _ = method.equals("POST") ? rolesOf(id).add(name) : rolesOf(id).remove(name);
        }
        answer(exchange, 204, Optional.empty());
    }

    private String keep(ObjectNode user) {
        var id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        return id;
    }

    private static ObjectNode role(String name) {
        return JsonNodeFactory.instance.objectNode().put("id", "id-of-" + name).put("name", name);
    }

    private static void answer(HttpExchange exchange, int status, Optional<? extends JsonNode> body)
            throws IOException {
        if (body.isEmpty()) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        var bytes = JSON.writeValueAsBytes(body.get());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
