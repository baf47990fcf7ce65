package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/**
 * A service of one collection on the JDK's own server, orderly unless a test makes it bad: {@code spoil} gets the request's
 * body and the answer that is right, {@code "<status> <json>"}, and gives the one that is sent.
 */
final class ThingServer implements AutoCloseable {

    static final String CONTRACT = """
            {"openapi":"3.1.0","paths":{
             "/things":{
              "get":{"parameters":[{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":200}}],
               "responses":{"200":{"content":{"application/json":{"schema":{"type":"object","properties":
                {"items":{"type":"array","items":{"$ref":"#/components/schemas/Thing"}}}}}}},"default":{}}},
              "post":{"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
               "responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},"default":{}}}}},
             "components":{"schemas":{"Thing":{"type":"object","required":["id","kind"],"properties":{
              "id":{"type":"string","format":"uuid"},"kind":{"type":"string","enum":["SMALL","LARGE"]},
              "made":{"type":"string","format":"date"},"name":{"type":"string","maxLength":40,"pattern":"\\\\S"},
              "weight":{"type":"integer","format":"int32","minimum":0,"maximum":10}}}}}}""";

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final HttpServer server;
    private final BinaryOperator<String> spoil;
    private final Contract contract = Contract.read(CONTRACT);
    private final Conformance conformance = new Conformance(contract, Conformance.Reading.REQUEST);
    private final Set<String> stored = ConcurrentHashMap.newKeySet();

    private ThingServer(HttpServer server, BinaryOperator<String> spoil) {
        this.server = server;
        this.spoil = spoil;
    }

    static ThingServer start(BinaryOperator<String> spoil) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var things = new ThingServer(HttpServer.create(address, 0), spoil);
            things.server.createContext("/", things::serve);
            things.server.start();
            return things;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Map<String, Long> rows() {
        return Map.of("thing", (long) stored.size());
    }

    private void serve(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var text = new String(body, StandardCharsets.UTF_8);
        var spoilt = spoil.apply(text, right(exchange, body)).split(" ", 2);
        if (spoilt[0].equals("201")) {
            stored.add(text);
        }
        var answer = spoilt[1].getBytes(StandardCharsets.UTF_8);
        var status = Integer.parseInt(spoilt[0]);
        try (exchange) {
            var type = status < 400 ? "application/json" : "application/problem+json";
            exchange.getResponseHeaders().set("Content-Type", type);
            var isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, isHead ? -1 : answer.length);
            if (!isHead) {
                exchange.getResponseBody().write(answer);
            }
        }
    }

    private String right(HttpExchange exchange, byte[] body) {
        var uri = exchange.getRequestURI();
        if (!uri.getRawPath().matches("/things/?")) {
            return problem(404);
        }
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> list(uri);
            case "POST" -> isOrderly(exchange) ? make(body) : problem(415);
            default -> problem(405);
        };
    }

    private static boolean isOrderly(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return !headers.containsKey("Content-Encoding") && "application/json".equals(headers.getFirst("Content-Type"));
    }

    private static String list(URI uri) {
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var bad = query.matches("(?s).*limit=(?!([1-9]|[1-9][0-9]|1[0-9][0-9]|200|)(&|$)).*")
                || query.matches("(?s).*%(?![2-9A-Fa-f][0-9A-Fa-f]).*|.*%7F.*");
        return bad ? problem(400) : "200 {\"items\":[]}";
    }

    private String make(byte[] body) {
        var schema = contract.operations().get(1).jsonBody().orElseThrow();
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            var text = Normalizer.normalize(decoded, Normalizer.Form.NFC);
            var thing = STRICT.readTree(text);
            var good =
                    !thing.isMissingNode() && conformance.faults(schema, thing).isEmpty() && isClean(thing);
            return good ? "201 " + answered(thing) : problem(400);
        } catch (CharacterCodingException | com.fasterxml.jackson.core.JsonProcessingException malformed) {
            return problem(400);
        }
    }

    private static String answered(JsonNode thing) {
        var all = (com.fasterxml.jackson.databind.node.ObjectNode) thing;
        all.properties().removeIf(member -> member.getValue().isNull());
        return all.toString();
    }

    private static boolean isClean(JsonNode thing) {
        return !NastyValues.isUnclean(
                thing.toString().replaceAll("\\\\u(00|[dD][89a-fA-F]|[fF]{3})[0-9a-fA-F]{2}", "\u0000"));
    }

    static String problem(int status) {
        return status + " {\"type\":\"urn:x:problem:p\",\"title\":\"Сұраныс\",\"status\":" + status
                + ",\"errors\":[{\"pointer\":\"\",\"code\":\"x\"}]}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
