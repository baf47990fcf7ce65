package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import kz.ethnomediation.local.stack.Ports;
import kz.ethnomediation.local.stack.Service;
import kz.ethnomediation.local.stack.StartFailure;

/** The public API of the services, called in the name of a user. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Ports ports;
    private final Tokens tokens;

    Api(Ports ports, Tokens tokens) {
        this.ports = ports;
        this.tokens = tokens;
    }

    Answer get(String user, Service service, String path) {
        return send(request(user, service, path).GET());
    }

    /** A case that is still on its way is waited for by the service. */
    Answer await(String user, Service service, String path) {
        return send(request(user, service, path).header("Prefer", "wait=20").GET());
    }

    Answer post(String user, Service service, String path, JsonNode body) {
        return send(request(user, service, path).POST(BodyPublishers.ofString(body.toString())));
    }

    /** A verb on what was read under this tag. */
    Answer post(String user, Service service, String path, JsonNode body, String tag) {
        return send(
                request(user, service, path).header("If-Match", tag).POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String user, Service service, String path) {
        return HttpRequest.newBuilder(URI.create(ports.url(service) + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.of(user))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        var sent = request.build();
        try {
            var response = client.send(sent, BodyHandlers.ofString());
            var text = response.body();
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    text.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(text));
        } catch (IOException failure) {
            throw new StartFailure("the demo cannot be loaded: %s %s failed: %s"
                    .formatted(sent.method(), sent.uri(), failure.getMessage()));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
