package kz.ethnomediation.platform.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The last resort: what nothing else maps is a bug or an outage, answered 500, or 409 where two requests collided.
 * It is logged once, here, as class names and frames only, because messages of exceptions can quote personal data.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (Causes.of(failure).anyMatch(jakarta.persistence.OptimisticLockException.class::isInstance)) {
            return Problem.of(PlatformProblem.CONCURRENT_CHANGE).asResponse();
        }
        LOG.error(withoutMessages(failure));
        return Problem.of(PlatformProblem.INTERNAL).asResponse();
    }

    static String withoutMessages(Throwable failure) {
        return Causes.of(failure)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining("\ncaused by ", "unexpected failure: ", ""));
    }

    private static String frames(Throwable cause) {
        return java.util.Arrays.stream(cause.getStackTrace())
                .limit(20)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
    }
}
