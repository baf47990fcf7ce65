package kz.ethnomediation.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Tells a running service that a person has lost rights, as the register would, and watches when the person's tokens stop working: of
 * everything, then of one role; after a restoration, and after a second delivery of what was restored.
 */
public final class WithdrawalTrial {

    /** Where withdrawals are told. */
    public static final String TOPIC = "ethnomediation.access-events";

    private static final int FORBIDDEN = 403;
    private static final int UNAUTHENTICATED = 401;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI resource;
    private final TopicTap topic;
    private final UUID user = UUID.randomUUID();
    private final TestToken token;

    /** How long it took from sending the event to the first refusal. */
    public record Outcome(Duration everything, Duration role, Duration restoration) {}

    private WithdrawalTrial(URI resource, TopicTap topic, TestToken token) {
        this.resource = resource;
        this.topic = topic;
        this.token = token.subject(user.toString());
    }

    /** Runs it on a resource that {@code role} may read; fails where the service does not follow. */
    public static Outcome run(URI resource, KafkaEngine kafka, TokenIssuer issuer, String role) {
        try (var topic = TopicTap.of(kafka, TOPIC)) {
            var token = issuer.token("withdrawal-trial", role).regions("KZ");
            return new WithdrawalTrial(resource, topic, token).run(role);
        }
    }

    private Outcome run(String role) {
        require(!isRefused(token), "the resource must be open to the role at first");
        var first = UUID.randomUUID();
        var told = UUID.randomUUID();

        withdraw(told, first, 1, Map.of());
        var everything = awaited(true);
        require(isRefused(token.with("jti", "issued later")), "a later token of the same person works");
        require(!isRefused(token.subject(UUID.randomUUID().toString())), "another person is refused");

        restore(first, 2);
        var restoration = awaited(false);
        withdraw(told, first, 1, Map.of()); // the broker delivers it again
        var second = UUID.randomUUID();
        withdraw(UUID.randomUUID(), second, 3, Map.of("role", role));
        var ofRole = awaited(true);
        restore(second, 4);
        var _ = awaited(false); // what was delivered again lies before it and has no effect
        return new Outcome(everything, ofRole, restoration);
    }

    private Duration awaited(boolean refused) {
        var start = System.nanoTime();
        try {
            Patience.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> isRefused(token) == refused);
        } catch (ConditionTimeoutException never) {
            throw new AssertionError(resource + (refused ? " stayed open" : " stayed closed"), never);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private boolean isRefused(TestToken bearer) {
        var request = HttpRequest.newBuilder(resource)
                .header("Authorization", bearer.bearer())
                .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            require(status != UNAUTHENTICATED && status < 500, "answered " + status);
            return status == FORBIDDEN;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private void withdraw(UUID eventId, UUID withdrawal, long sequence, Map<String, Object> right) {
        var data = new TreeMap<String, Object>(right);
        data.put("ground", "DECISION");
        send(eventId, "withdrawn", withdrawal, sequence, data);
    }

    private void restore(UUID withdrawal, long sequence) {
        send(UUID.randomUUID(), "restored", withdrawal, sequence, new TreeMap<>());
    }

    private void send(UUID eventId, String kind, UUID withdrawal, long sequence, Map<String, Object> data) {
        data.put("withdrawalId", withdrawal);
        data.put("userId", user);
        data.put("recordedAt", "2026-11-20T05:00:00Z");
        topic.send(
                user,
                Map.of(
                        "specversion", "1.0",
                        "id", eventId.toString(),
                        "type", "kz.ethnomediation.access." + kind + ".v1",
                        "source", "/mediator-registry",
                        "time", "2026-11-20T05:00:00Z",
                        "sequence", String.valueOf(sequence),
                        "partitionkey", user.toString(),
                        "feedseq", "1",
                        "loggedat", "2026-11-20T05:00:00Z"),
                data);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
