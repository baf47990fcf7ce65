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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.local.stack.Service;
import kz.ethnomediation.local.stack.Settings;

/** Calls the services of a running stack in the name of its users; the user without a name has no token. */
final class Caller {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String PASSWORD =
            "grant_type=password&client_id=ethnomediation-cli&username=%1$s&password=%1$s";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Settings settings;

    Caller(Settings settings) {
        this.settings = settings;
    }

    private record Token(String text, Instant freshUntil) {}

    /** What a service answered; {@code tag} is empty where there is none. */
    record Answer(int status, String tag, String text) {

        JsonNode json() {
            return Caller.json(text);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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

    /** Asks as one of the programs: its secret is its name, in the local realm only. */
    Answer asClient(String client, Service service, String path) {
        return send(request("", service, path)
                .header(
                        "Authorization",
                        "Bearer " + token(client, "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s"))
                .GET());
    }

    /** The subject of the user's tokens. */
    String subject(String user) {
        var payload = token(user, PASSWORD).split("\\.", -1)[1];
        return json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
                .path("sub")
                .asText();
    }

    private HttpRequest.Builder request(String user, Service service, String path) {
        var request = HttpRequest.newBuilder(URI.create(settings.ports().url(service) + "/api/v1" + path));
        return user.isEmpty() ? request : request.header("Authorization", "Bearer " + token(user, PASSWORD));
    }

    /** A token for one user or program, renewed at half its life: a slow machine outlives a token. */
    private String token(String name, String form) {
        var known = tokens.get(name);
        if (known != null && Instant.now().isBefore(known.freshUntil())) {
            return known.text();
        }
        var answer = send(HttpRequest.newBuilder(URI.create(settings.oidcUrl() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.formatted(name))))
                .json();
        var life = Duration.ofSeconds(answer.path("expires_in").asLong());
        var token =
                new Token(answer.path("access_token").asText(), Instant.now().plus(life.dividedBy(2)));
        tokens.put(name, token);
        return token.text();
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
