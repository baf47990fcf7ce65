package kz.ethnomediation.registry;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/**
 * Bounds what a request may carry: files of registers where they are taken in, little everywhere else. Quarkus itself knows one
 * bound for all paths ({@code quarkus.http.limits.max-body-size}, beyond all of these), and answers without a problem.
 */
@Provider
@PreMatching
class RequestSizes implements ContainerRequestFilter {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long OF_A_FILE = 10 * MEBIBYTE;
    private static final Pattern FILES = Pattern.compile("/api/v1/(mediator|organisation|meeting|training)-imports");
    private static final int BEHIND_QUARKUS = 1;

    /** A body that does not say how long it is gets counted while it is read. */
    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.put(
                            VertxHttpRecorder.MAX_REQUEST_SIZE_KEY,
                            most(context.request().path()));
                    context.next();
                },
                BEHIND_QUARKUS);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        var most = most(request.getUriInfo().getRequestUri().getPath());
        if (length != null && !isWithin(length, most)) {
            request.abortWith(Problem.of(PlatformProblem.TOO_LARGE).asResponse());
        }
    }

    private static long most(String path) {
        return FILES.matcher(path).matches() ? OF_A_FILE : MEBIBYTE;
    }

    private static boolean isWithin(String length, long most) {
        return length.matches("[0-9]{1,18}") && Long.parseLong(length) <= most;
    }
}
