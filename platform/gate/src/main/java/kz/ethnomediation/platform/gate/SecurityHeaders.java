package kz.ethnomediation.platform.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;

/**
 * Tells browsers and caches on every answer, refusals included, to do nothing of their own with it.
 * A resource that says more of itself (a page with a style sheet, a file that may be kept) keeps what it said.
 */
@ApplicationScoped
public class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 20_000;
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final String console;

    SecurityHeaders(GateConfig config) {
        this.console =
                console(config.identityProvider().map(SecurityHeaders::origin).orElse(""));
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(_ -> addTo(context));
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    /** Adds what the answer has not said itself. */
    void addTo(RoutingContext context) {
        var headers = context.response().headers();
        var path = context.request().path();
        var isConsole = path != null && path.startsWith("/q/swagger-ui");
        offer(headers, "X-Content-Type-Options", "nosniff");
        offer(headers, "Referrer-Policy", "no-referrer");
        offer(headers, "Cross-Origin-Resource-Policy", "same-origin");
        offer(headers, "Content-Security-Policy", isConsole ? console : NOTHING);
        if (!isConsole) {
            // The console logs in through a window that has to find its way back.
            offer(headers, "Cross-Origin-Opener-Policy", "same-origin");
            offer(headers, "Cache-Control", "no-store");
        }
        if (context.request().isSSL() || "https".equals(context.request().scheme())) {
            offer(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static void offer(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }

    /** Swagger UI starts with a script in its page and draws with styles in its elements. */
    private static String console(String login) {
        return "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " connect-src 'self' %s; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
                        .formatted(login);
    }

    private static String origin(URI provider) {
        return provider.getScheme() + "://" + provider.getRawAuthority();
    }
}
