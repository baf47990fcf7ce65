package kz.ethnomediation.platform.testkit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch;

/** The way into the service: real requests with signed tokens. */
final class Door {

    private static final Duration A_TOKENS_USE = Duration.ofMinutes(2);
    private static final int MOST_PAGES = 500;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final TokenIssuer issuer;
    private final Map<Persona, Pass> passes = new ConcurrentHashMap<>();

    Door(String base, TokenIssuer issuer) {
        this.base = base;
        this.issuer = issuer;
    }

    /** What is sent, but for who sends it. */
    record Call(String method, String path, Optional<Sample> body, String tag) {}

    /** A body that is good, but for what the caller may. */
    record Sample(String mediaType, String text) {}

    private record Pass(String bearer, long since) {}

    Answer nobody(Call call) {
        return send(call, Optional.empty());
    }

    /** The whole of a list, page by page: what stands behind the first page is shown as well. */
    Answer whole(Persona persona, Call call) {
        var pages = new ArrayList<>(List.of(as(persona, call)));
        while (pages.getLast().next().isPresent() && pages.size() < MOST_PAGES) {
            var further = URI.create(pages.getLast().next().get());
            pages.add(as(
                    persona,
                    new Call(
                            call.method(),
                            further.getRawPath() + "?" + further.getRawQuery(),
                            call.body(),
                            call.tag())));
        }
        return Answer.joined(pages);
    }

    Answer as(Persona persona, Call call) {
        var pass = passes.compute(
                persona,
                (who, old) -> old == null || System.nanoTime() - old.since() > A_TOKENS_USE.toNanos()
                        ? new Pass(who.token(issuer).bearer(), System.nanoTime())
                        : old);
        return send(call, Optional.of(pass.bearer()));
    }

    private Answer send(Call call, Optional<String> bearer) {
        var request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "*/*")
                .header("If-Match", call.tag());
        bearer.ifPresent(value -> request.header("Authorization", value));
        call.body().ifPresent(sample -> request.header("Content-Type", sample.mediaType()));
        request.method(
                call.method(),
                call.body()
                        .map(sample -> BodyPublishers.ofString(sample.text()))
                        .orElseGet(BodyPublishers::noBody));
        try {
            call.body().map(Sample::text).ifPresent(CanaryWatch.running()::sent);
            var response = client.send(request.build(), BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            CanaryWatch.running().answered(base + call.path(), response.statusCode(), type, response.body());
            var link = response.headers().firstValue("Link").orElse("");
            return new Answer(response.statusCode(), type, response.body(), Answer.next(link));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
