package kz.ethnomediation.platform.gate;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.ethnomediation.platform.problem.EarlyAnswer;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests of each client of this instance, tells it what is left, and refuses what is too much (429).
 * A client is the subject of a token that holds; whoever has none, or a bad one, is its address. Headers as in
 * draft-ietf-httpapi-ratelimit-headers; nothing is shared between instances.
 */
@ApplicationScoped
public class RateLimits {

    /** Quarkus authenticates at 200: a client is named by its token only where that has been verified. */
    private static final int BEHIND_AUTHENTICATION = 150;

    private static final String HEALTH = "/q/health";

    private final Allowances allowances;
    private final IdentityProviderManager identities;
    private final String policy;

    RateLimits(GateConfig config, IdentityProviderManager identities) {
        this.allowances = new Allowances(config.requestsPerSecond(), config.mostClients());
        this.identities = identities;
        this.policy = "\"client\";q=%d;w=1".formatted(config.requestsPerSecond());
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, BEHIND_AUTHENTICATION);
    }

    private void count(RoutingContext context) {
        var request = context.request();
        var address = Client.of(request.remoteAddress());
        if (request.path().startsWith(HEALTH)) {
            context.next();
        } else if (!request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            decide(context, address);
        } else {
            verify(context, identity -> decide(context, Client.of(identity, address)));
        }
    }

    /**
     * Has the token verified, once for the whole request. Quarkus would answer a bad one here and now; whether it matters is the resource's
     * business, so that answer is put off, and what failed once fails there again.
     */
    private void verify(RoutingContext context, Consumer<@Nullable SecurityIdentity> then) {
        var onFailure = context.<Object>get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, new NoAnswerYet());
        var _ = QuarkusHttpUser.getSecurityIdentity(context, identities)
                .onTermination()
                .invoke(() -> context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, onFailure))
                .onFailure()
                .recoverWithNull()
                .subscribe()
                .with(then);
    }

    private void decide(RoutingContext context, String client) {
        var verdict = allowances.take(client, System.nanoTime());
        context.response()
                .putHeader("RateLimit-Policy", policy)
                .putHeader("RateLimit", "\"client\";r=%d;t=%d".formatted(verdict.remaining(), verdict.fullAfter()));
        if (verdict.taken()) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retryAfter()));
        EarlyAnswer.send(context, Problem.of(PlatformProblem.TOO_MANY_REQUESTS));
    }

    /** Leaves the failure to the resource, which asks for the same identity and fails by the same. */
    private static final class NoAnswerYet implements BiConsumer<RoutingContext, Throwable> {
        @Override
        public void accept(RoutingContext context, Throwable failure) {}
    }
}
