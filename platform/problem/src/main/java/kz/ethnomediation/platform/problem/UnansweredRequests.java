package kz.ethnomediation.platform.problem;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what no route takes, and what fails below JAX-RS, as a problem like every other failure. */
@ApplicationScoped
public class UnansweredRequests {

    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE;
    private static final int[] STATUSES = {400, 404, 405, 406, 413, 415, 500};

    void register(@Observes Router router) {
        router.route()
                .order(AFTER_EVERYTHING)
                .handler(context -> EarlyAnswer.send(context, Problem.of(PlatformProblem.NOT_FOUND)));
        for (var status : STATUSES) {
            router.errorHandler(status, context -> EarlyAnswer.send(context, PlatformProblem.refusal(status)));
        }
    }
}
