package kz.ethnomediation.platform.testkit.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A small service of fences in two regions, which can be spoilt in every way that the matrix must notice. */
final class FenceService implements AutoCloseable {

    /** How it can be wrong. */
    enum Flaw {
        NO_ANNOTATION,
        NO_PREDICATE_ON_READ,
        NO_PREDICATE_ON_WRITE,
        NO_PREDICATE_IN_LIST,
        NO_PREDICATE_ON_LATER_PAGES,
        FORBIDDEN_FOR_MISSING,
        EVERY_ROLE,
        FIELD_FOR_ALL,
        CLOSED_TO_ITS_OWN,
        BREAKS,
        UNLISTED_OPERATION,
        UNGUARDED_IS_OPEN
    }

    static final String FENCE_71 = "018f0000-0000-7000-8000-00000000f071";
    static final String FENCE_43 = "018f0000-0000-7000-8000-00000000f043";

    private static final Map<String, String> FENCES = Map.of(FENCE_71, "KZ-71", FENCE_43, "KZ-43");

    private final HttpServer server;
    private final Set<Flaw> flaws;

    private FenceService(HttpServer server, Set<Flaw> flaws) {
        this.server = server;
        this.flaws = flaws;
    }

    static FenceService with(Flaw... flaws) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var chosen = EnumSet.noneOf(Flaw.class);
            chosen.addAll(List.of(flaws));
            var service = new FenceService(server, chosen);
            server.createContext("/api/v1/", service::answer);
            server.start();
            return service;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String openApi() {
        var further = has(Flaw.UNLISTED_OPERATION) ? ",\"/api/v1/fences/{id}/paint\":{\"post\":{}}" : "";
        return """
            {"paths":{"/api/v1/fences":{"get":{}},"/api/v1/fences/{id}":{"get":{}},
             "/api/v1/fences/{id}/repair":{"post":{"parameters":[{"name":"dryRun"}],
              "requestBody":{"content":{"application/json":{}}}}}%s}}""".formatted(further);
    }

    private boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var answer = decide(exchange, body.length);
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            answer.next().ifPresent(next -> exchange.getResponseHeaders().add("Link", "<" + next + ">; rel=\"next\""));
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer decide(HttpExchange exchange, int bodyLength) {
        var claims = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .map(header -> header.split("\\.", -1)[1])
                .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        if (claims.isEmpty() && !has(Flaw.NO_ANNOTATION)) {
            return status(401);
        }
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/api/v1/unguarded")) {
            return status(has(Flaw.UNGUARDED_IS_OPEN) ? 200 : claims.isEmpty() ? 401 : 403);
        }
        var token = claims.orElse("\"operator\" \"KZ\"");
        if (!token.contains("\"operator\"") && !token.contains("\"office-head\"") && !has(Flaw.EVERY_ROLE)) {
            return status(403);
        }
        var segments = path.split("/", -1);
        if (segments.length == 4) {
            return list(token, Optional.ofNullable(exchange.getRequestURI().getQuery()));
        }
        var write = exchange.getRequestMethod().equals("POST");
        if (write && bodyLength == 0) {
            return status(400);
        }
        return one(segments[4], token, has(write ? Flaw.NO_PREDICATE_ON_WRITE : Flaw.NO_PREDICATE_ON_READ));
    }

    /** One fence on each page. */
    private Answer list(String token, Optional<String> query) {
        var free = has(Flaw.NO_PREDICATE_IN_LIST) || (query.isPresent() && has(Flaw.NO_PREDICATE_ON_LATER_PAGES));
        var page = query.map(after -> Integer.parseInt(after.replace("after=", "")))
                .orElse(0);
        var shown = FENCES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .skip(page)
                .limit(1)
                .filter(fence -> free || sees(token, fence.getValue()))
                .map(fence -> "{\"id\":\"" + fence.getKey() + "\"}")
                .collect(Collectors.joining());
        var next = page + 1 < FENCES.size()
                ? Optional.of(base() + "/api/v1/fences?after=" + (page + 1))
                : Optional.<String>empty();
        return new Answer(200, "application/json", "{\"items\":[" + shown + "]}", next);
    }

    private Answer one(String id, String token, boolean withoutPredicate) {
        if (has(Flaw.BREAKS)) {
            return status(500);
        }
        if (!sees(token, FENCES.getOrDefault(id, "")) && !withoutPredicate) {
            return status(has(Flaw.FORBIDDEN_FOR_MISSING) ? 403 : 404);
        }
        if (has(Flaw.CLOSED_TO_ITS_OWN)) {
            return status(404);
        }
        var builder = token.contains("\"office-head\"") || has(Flaw.FIELD_FOR_ALL) ? ",\"builder\":\"somebody\"" : "";
        return new Answer(200, "application/json", "{\"id\":\"" + id + "\"" + builder + "}", Optional.empty());
    }

    private static boolean sees(String token, String region) {
        return token.contains("\"KZ\"") || token.contains("\"" + region + "\"");
    }

    private static Answer status(int status) {
        return new Answer(status, "application/json", "{}", Optional.empty());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
