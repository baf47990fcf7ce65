package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.local.stack.StartFailure;

/** Access tokens of local users, whose password is their name; each is asked for again before it can expire. */
final class Tokens {
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Token> known = new HashMap<>();
    private final String issuer;

    private record Token(String value, long fetchedAt) {
        boolean fresh() {
            return System.nanoTime() - fetchedAt < KEPT.toNanos();
        }
    }

    Tokens(String issuer) {
        this.issuer = issuer;
    }

    String of(String user) {
        var token = known.get(user);
        if (token == null || !token.fresh()) {
            token = new Token(fetch(user), System.nanoTime());
            known.put(user, token);
        }
        return token.value();
    }

    private String fetch(String user) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(user)))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            var token = new ObjectMapper()
                    .readTree(response.body())
                    .path("access_token")
                    .asText();
            if (token.isEmpty()) {
                throw new StartFailure("the demo cannot be loaded: no token for %s, Keycloak answered %d"
                        .formatted(user, response.statusCode()));
            }
            return token;
        } catch (IOException failure) {
            throw new StartFailure(
                    "the demo cannot be loaded: no token for %s: %s".formatted(user, failure.getMessage()));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static String form(String user) {
        return "grant_type=password&client_id=ethnomediation-cli&username=%1$s&password=%1$s".formatted(user);
    }
}
