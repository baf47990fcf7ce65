package kz.ethnomediation.registry.accounts.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Calls the admin REST API of one Keycloak realm with a token of its own client, fetched for each piece of work: they are few, and a
 * token that is kept is one more that can leak.
 */
@ApplicationScoped
class KeycloakCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String realm;
    private final String clientId;
    private final Optional<String> secret;

    KeycloakCalls(
            @ConfigProperty(name = "ethnomediation.accounts.realm-url") String realm,
            @ConfigProperty(name = "ethnomediation.accounts.client-id") String clientId,
            @ConfigProperty(name = "ethnomediation.accounts.client-secret") Optional<String> secret) {
        this.realm = realm;
        this.clientId = clientId;
        this.secret = secret;
    }

    /** What was answered: a status, the body where it is JSON, and where something new is. */
    record Answer(int status, JsonNode body, Optional<String> location) {

        boolean isDone() {
            return status >= 200 && status < 300;
        }
    }

    /** A call that got no answer which could be worked with; the message is a code. */
    static final class CallFailed extends Exception {
        private static final long serialVersionUID = 1L;

        CallFailed(String code) {
            super(code);
        }

        String code() {
            return String.valueOf(getMessage());
        }
    }

    /** The calls of one piece of work, under one token. */
    final class Session {

        private final String token;

        private Session(String token) {
            this.token = token;
        }

        Answer get(String path) throws CallFailed {
            return call("GET", path, null);
        }

        Answer post(String path, @Nullable JsonNode body) throws CallFailed {
            return call("POST", path, body);
        }

        Answer put(String path, JsonNode body) throws CallFailed {
            return call("PUT", path, body);
        }

        Answer delete(String path, JsonNode body) throws CallFailed {
            return call("DELETE", path, body);
        }

        private Answer call(String method, String path, @Nullable JsonNode body) throws CallFailed {
            var request = HttpRequest.newBuilder(URI.create(realm.replace("/realms/", "/admin/realms/") + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .header("Content-Type", "application/json")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                    .build();
            return sent(request);
        }
    }

    /** Signs in as the client. */
    Session signIn() throws CallFailed {
        var password = secret.filter(text -> !text.isBlank()).orElseThrow(() -> new CallFailed("NOT_CONFIGURED"));
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(clientId), encoded(password));
        var answer = sent(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        var token = answer.body().path("access_token").asText("");
        if (!answer.isDone() || token.isEmpty()) {
            throw new CallFailed("TOKEN_" + answer.status());
        }
        return new Session(token);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    private Answer sent(HttpRequest request) throws CallFailed {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED || answer.statusCode() >= 500) {
                throw new CallFailed("HTTP_" + answer.statusCode());
            }
            return new Answer(
                    answer.statusCode(), body(answer), answer.headers().firstValue("Location"));
        } catch (IOException unreachable) {
            throw new CallFailed("NO_ANSWER");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CallFailed("INTERRUPTED");
        }
    }

    private JsonNode body(HttpResponse<String> answer) throws IOException {
        return answer.body().isBlank() ? MissingNode.getInstance() : json.readTree(answer.body());
    }
}
