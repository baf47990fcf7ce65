package kz.ethnomediation.platform.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem where JAX-RS is not reached: before it, behind it, or instead of it. */
public final class EarlyAnswer {

    private EarlyAnswer() {}

    /** Ends the request with {@code problem}, in the reader's language; what has been answered already stays as it is. */
    public static void send(RoutingContext context, Problem problem) {
        if (context.response().ended()) {
            return;
        }
        var language = Language.preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var _ = context.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(Buffer.buffer(ProblemJson.bytes(problem, language)));
    }
}
