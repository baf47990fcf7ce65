package kz.ethnomediation.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.local.stack.Service;
import kz.ethnomediation.local.stack.Settings;

/** Calls the services of a running stack in the name of its users; the user without a name has no token. */
final class Caller {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final Settings settings;

    Caller(Settings settings) {
        this.settings = settings;
    }

    /** What a service answered; {@code tag} is empty where there is none. */
    record Answer(int status, String tag, String text) {

        JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    Answer get(String user, Service service, String path) {
        return send(request(user, service, path).GET());
    }

    /** A case that is still on its way is waited for by the service. */
    Answer awaited(String user, Service service, String path) {
        return send(request(user, service, path).header("Prefer", "wait=20").GET());
    }

    Answer post(String user, Service service, String path, String tag, String body) {
        var request = request(user, service, path).header("Content-Type", "application/json");
        return send((tag.isEmpty() ? request : request.header("If-Match", tag)).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String user, Service service, String path) {
        var request = HttpRequest.newBuilder(URI.create(settings.ports().url(service) + "/api/v1" + path));
        return user.isEmpty() ? request : request.header("Authorization", "Bearer " + token(user));
    }

    private String token(String user) {
        return tokens.computeIfAbsent(user, login -> {
            var form = "grant_type=password&client_id=ethnomediation-cli&username=%1$s&password=%1$s".formatted(login);
            return send(HttpRequest.newBuilder(URI.create(settings.oidcUrl() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)))
                    .json()
                    .path("access_token")
                    .asText();
        });
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
