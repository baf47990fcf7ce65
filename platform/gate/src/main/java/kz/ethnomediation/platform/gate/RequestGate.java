package kz.ethnomediation.platform.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import kz.ethnomediation.platform.problem.EarlyAnswer;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/**
 * Stands before JAX-RS and refuses what could be read in two ways by two readers: methods, targets and headers.
 * Closes the path bypasses of the Quarkus version in use (CVE-2026-39852, -50559, -87743) and the 5xx that it gives to malformed headers.
 */
@ApplicationScoped
public class RequestGate {

    private static final int BEFORE_EVERYTHING_BUT_THE_HEADERS = 10_000;

    private final GateConfig config;
    private final SecurityHeaders headers;

    RequestGate(GateConfig config, SecurityHeaders headers) {
        this.config = config;
        this.headers = headers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING_BUT_THE_HEADERS);
    }

    /** A request without a host fails before its first filter, and Quarkus would answer with an error id of its own. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerWhatIsNoRequest);
    }

    private void answerWhatIsNoRequest(RoutingContext context) {
        if (context.failure() instanceof VertxException && context.statusCode() == PlatformProblem.MALFORMED.status()) {
            headers.addTo(context);
            var part = context.request().authority() == null ? "Host" : "path";
            EarlyAnswer.send(context, Problem.of(PlatformProblem.MALFORMED).at(part, "wrong-format"));
        } else {
            context.next();
        }
    }

    private void admit(RoutingContext context) {
        var refusal = refusal(context);
        if (refusal.isEmpty()) {
            context.next();
            return;
        }
        if (refusal.get().type() == PlatformProblem.METHOD_NOT_ALLOWED) {
            context.response().putHeader(HttpHeaders.ALLOW, Methods.ALLOWED);
        }
        EarlyAnswer.send(context, refusal.get());
    }

    private Optional<Problem> refusal(RoutingContext context) {
        var request = context.request();
        if (!Methods.isKnown(request.method().name())) {
            return Optional.of(Problem.of(PlatformProblem.METHOD_NOT_ALLOWED));
        }
        return TargetRules.refusal(request.uri(), config.longestTarget())
                .or(() -> HeaderRules.refusal(request.headers(), config.mostHeaders(), config.longestHeader()));
    }
}
