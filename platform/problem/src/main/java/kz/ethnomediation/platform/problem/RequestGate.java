package kz.ethnomediation.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stands before JAX-RS and refuses requests whose path or headers could be read in two ways: matrix parameters,
 * encoded separators, control characters, broken percent-encoding, unreadable media types.
 * Closes the path bypasses of the Quarkus version in use (CVE-2026-39852, -50559, -87743) and the 5xx that it gives to malformed headers.
 */
@ApplicationScoped
public class RequestGate {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE;
    private static final Pattern AMBIGUOUS_PATH =
            Pattern.compile(";|\\\\|%3b|%2f|%5c|%00|//", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern CONTROL_ESCAPE =
            Pattern.compile("%(0[0-9a-f]|1[0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

    void beforeEverything(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING);
    }

    void afterEverything(@Observes Router router) {
        router.route()
                .order(AFTER_EVERYTHING)
                .handler(context -> answer(context, Problem.of(PlatformProblem.NOT_FOUND)));
        for (var status : new int[] {400, 404, 405, 406, 413, 415, 500}) {
            router.errorHandler(status, context -> answer(context, PlatformProblem.refusal(status)));
        }
    }

    private void admit(RoutingContext context) {
        var refusal = refusal(context);
        if (refusal.isPresent()) {
            answer(context, refusal.get());
        } else {
            context.next();
        }
    }

    private static Optional<Problem> refusal(RoutingContext context) {
        var uri = context.request().uri();
        var queryAt = uri.indexOf('?');
        var path = queryAt < 0 ? uri : uri.substring(0, queryAt);
        if (AMBIGUOUS_PATH.matcher(path).find()) {
            return Optional.of(Problem.of(PlatformProblem.MALFORMED).at("path", "ambiguous"));
        }
        if (BROKEN_ESCAPE.matcher(uri).find() || CONTROL_ESCAPE.matcher(uri).find()) {
            return Optional.of(Problem.of(PlatformProblem.MALFORMED).at("path", "bad-percent-encoding"));
        }
        var headers = context.request().headers();
        var contentTypes = headers.getAll("Content-Type");
        if (contentTypes.size() > 1 || !contentTypes.stream().allMatch(RequestGate::readable)) {
            return Optional.of(Problem.of(PlatformProblem.UNSUPPORTED_MEDIA_TYPE));
        }
        return headers.getAll("Accept").stream().allMatch(RequestGate::readable)
                ? Optional.empty()
                : Optional.of(Problem.of(PlatformProblem.NOT_ACCEPTABLE));
    }

    private static boolean readable(String mediaTypes) {
        try {
            for (var mediaType : mediaTypes.split(",", -1)) {
                var parsed = MediaType.valueOf(mediaType.strip());
                if (parsed.getType().isBlank() || parsed.getSubtype().isBlank()) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void answer(RoutingContext context, Problem problem) {
        if (context.response().ended()) {
            return;
        }
        var language = Language.preferredBy(context.request().getHeader("Accept-Language"));
        context.response()
                .setStatusCode(problem.type().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(Buffer.buffer(ProblemJson.bytes(problem, language)));
    }
}
