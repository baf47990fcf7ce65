package kz.ethnomediation.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tries every forged token on every operation of a service's committed API that asks for a token. A good token without a role is tried
 * too: it must be believed (403), or the trial would say nothing.
 */
public final class TokenTrial {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String SOME_ID = "018f0000-0000-7000-8000-00000000ffff";
    private static final int UNAUTHENTICATED = 401;

    private final URI service;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An operation as it can be called. */
    private record Operation(String method, String path, String mediaType) {}

    /**
     * What came of a trial.
     *
     * @param operations how many operations ask for a token
     * @param tokens how many forged tokens there were
     * @param sent how many requests were sent with them
     * @param accepted the requests that were not answered 401
     * @param disbelieved the operations that did not believe the good token
     */
    public record Outcome(int operations, int tokens, int sent, List<String> accepted, List<String> disbelieved) {}

    private TokenTrial(URI service) {
        this.service = service;
    }

    /** Tries them on the service at {@code address}; {@code api} is the name of its snapshot. */
    public static Outcome run(URI address, String api, TokenIssuer issuer) {
        var trial = new TokenTrial(address);
        var operations = operations(api);
        var good = issuer.token("nobody-in-particular", "no-such-role").regions("KZ");
        try (var foreign = TokenIssuer.start()) {
            var forged = ForgedTokens.of(issuer, foreign, good);
            var accepted = new ArrayList<String>();
            var disbelieved = new ArrayList<String>();
            for (var operation : operations) {
                forged.forEach((flaw, token) -> {
                    var status = trial.status(operation, token);
                    if (status != UNAUTHENTICATED) {
                        accepted.add("%s: %s answered %d".formatted(flaw, operation, status));
                    }
                });
                if (trial.status(operation, good.signed()) == UNAUTHENTICATED) {
                    disbelieved.add(operation.toString());
                }
            }
            return new Outcome(
                    operations.size(), forged.size(), operations.size() * forged.size(), accepted, disbelieved);
        }
    }

    private int status(Operation operation, String token) {
        var request = HttpRequest.newBuilder(service.resolve(operation.path()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", operation.mediaType())
                .method(operation.method(), BodyPublishers.ofString("{}"))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static List<Operation> operations(String api) {
        var operations = new ArrayList<Operation>();
        snapshot(api)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operation(path.getKey(), method).ifPresent(operations::add)));
        return operations;
    }

    private static Optional<Operation> operation(String path, Map.Entry<String, JsonNode> method) {
        if (!METHODS.contains(method.getKey())
                || method.getValue().path("security").isEmpty()) {
            return Optional.empty();
        }
        var content = method.getValue().path("requestBody").path("content");
        var mediaType = content.isEmpty()
                ? "application/json"
                : content.properties().iterator().next().getKey();
        return Optional.of(new Operation(
                method.getKey().toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]*}", SOME_ID), mediaType));
    }

    private static JsonNode snapshot(String api) {
        var file = "contracts/openapi/" + api + ".json";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return new ObjectMapper().readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
