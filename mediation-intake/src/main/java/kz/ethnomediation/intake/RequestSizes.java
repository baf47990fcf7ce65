package kz.ethnomediation.intake;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Bounds what a request may carry: files where files are taken, little everywhere else. Quarkus itself knows one bound for
 * all paths ({@code quarkus.http.limits.max-body-size}, that of files), and answers without a problem.
 */
@ApplicationScoped
class RequestSizes {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long OF_A_FILE = 10 * MEBIBYTE;
    private static final Pattern FILES = Pattern.compile("/api/v1/(appeal-imports|appeals/[^/]+/documents)");

    private static final int BEFORE_QUARKUS = 9_000;
    private static final int BEHIND_QUARKUS = 1;
    private static final int TOO_LARGE = 413;

    void register(@Observes Filters filters) {
        filters.register(RequestSizes::admit, BEFORE_QUARKUS);
        filters.register(RequestSizes::narrow, BEHIND_QUARKUS);
    }

    private static void admit(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !isWithin(length, most(context))) {
            context.fail(TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** A body that does not say how long it is gets counted while it is read. */
    private static void narrow(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(context));
        context.next();
    }

    private static long most(RoutingContext context) {
        return FILES.matcher(context.request().path()).matches() ? OF_A_FILE : MEBIBYTE;
    }

    private static boolean isWithin(String length, long most) {
        return length.matches("[0-9]{1,18}") && Long.parseLong(length) <= most;
    }
}
