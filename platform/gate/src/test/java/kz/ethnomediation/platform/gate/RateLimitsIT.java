package kz.ethnomediation.platform.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.ethnomediation.platform.testkit.Patience;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.junit.jupiter.api.Test;

/** Nobody takes more than a share, and nobody takes another's. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class RateLimitsIT {

    private static final int MANY_AT_ONCE = 600;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource
    URI address;

    @Test
    void saysWhatIsLeft() {
        var answer = sent(as("modest"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"client\";q=50;w=1");
        assertThat(header(answer, "RateLimit")).isEqualTo("\"client\";r=49;t=1");
    }

    @Test
    void refusesTheGreedyAndNobodyElse() {
        var refused = refusedOf(() -> as("greedy"));

        assertThat(header(refused, "Retry-After")).isEqualTo("1");
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.body()).contains("urn:ethnomediation:problem:too-many-requests");
        assertThat(sent(as("another")).statusCode()).isEqualTo(200);
        awaitAdmission(as("greedy"));
    }

    @Test
    void knowsTheGreedyUnderAnyTokenThatDoesNotHold() {
        try (var foreign = TokenIssuer.start()) {
            var refused = refusedOf(() -> request("/api/v1/doors")
                    .header(
                            "Authorization",
                            foreign.token(UUID.randomUUID().toString(), "operator")
                                    .bearer()));

            assertThat(header(refused, "Retry-After")).isEqualTo("1");
        }
        awaitAdmission(open());
    }

    @Test
    void believesNobodyToBeElsewhere() {
        var refused = refusedOf(
                () -> open().header("X-Forwarded-For", UUID.randomUUID().toString())
                        .header("Forwarded", "for=192.0.2.1")
                        .header("X-Real-IP", "192.0.2.2"));

        assertThat(header(refused, "Retry-After")).isEqualTo("1");
        assertThat(sent(request("/q/health/live")).statusCode()).isEqualTo(200);
        awaitAdmission(open());
    }

    /** One of the refusals; so many are sent at once that the allowance cannot fill up meanwhile, and again where it could. */
    private HttpResponse<String> refusedOf(Supplier<HttpRequest.Builder> request) {
        return Patience.await()
                .until(
                        () -> IntStream.range(0, MANY_AT_ONCE)
                                .mapToObj(_ -> http.sendAsync(request.get().build(), BodyHandlers.ofString()))
                                .toList()
                                .stream()
                                .map(CompletableFuture::join)
                                .filter(answer -> answer.statusCode() == 429)
                                .findAny()
                                .orElse(null),
                        answer -> answer != null);
    }

    private void awaitAdmission(HttpRequest.Builder request) {
        Patience.await()
                .untilAsserted(() -> assertThat(sent(request).statusCode()).isEqualTo(200));
    }

    private HttpRequest.Builder as(String person) {
        return request("/api/v1/doors")
                .header(
                        "Authorization",
                        ProbeStand.issuer().token(person, "operator").bearer());
    }

    private HttpRequest.Builder open() {
        return request("/api/v1/doors/open");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
