package kz.ethnomediation.platform.problem;

import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The last resort: what nothing else maps is a bug (500), an outage (503), or two requests that collided (409).
 * It is logged once, here, as class names and frames only, because messages of exceptions can quote personal data.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    /** SQLSTATE classes: connection, resources, operator intervention, system error. */
    private static final Set<String> OUTAGES = Set.of("08", "53", "57", "58");

    @Override
    public Response toResponse(Throwable failure) {
        return answer(failure);
    }

    /** The answer to what nobody foresaw, after it was logged. */
    static Response answer(Throwable failure) {
        if (isCollision(failure)) {
            return Problem.of(PlatformProblem.CONCURRENT_CHANGE).asResponse();
        }
        if (hasHungUp(failure)) {
            LOG.info("a connection was closed before the end of a request");
            return Problem.of(PlatformProblem.MALFORMED).asResponse();
        }
        if (Causes.of(failure).anyMatch(BrokenFormMapper::isThrownByTheParser)) {
            return BrokenFormMapper.refusal();
        }
        LOG.error(withoutMessages(failure));
        return Problem.of(isOutage(failure) ? PlatformProblem.UNAVAILABLE : PlatformProblem.INTERNAL)
                .asResponse();
    }

    /** Whether another request got in between: an older version, a deadlock, a lock that was not to be had. */
    static boolean isCollision(Throwable failure) {
        return Causes.of(failure).anyMatch(OptimisticLockException.class::isInstance)
                || states(failure).anyMatch(state -> state.startsWith("40") || state.equals("55P03"));
    }

    /** Whether the caller has gone before the end of the own request: nobody reads the answer, and nothing is wrong here. */
    static boolean hasHungUp(Throwable failure) {
        return Causes.of(failure).anyMatch(HttpClosedException.class::isInstance);
    }

    /** Whether the database is away or full rather than the request or the code wrong; a pool's time-out has no SQLSTATE. */
    static boolean isOutage(Throwable failure) {
        return states(failure)
                .anyMatch(state -> state.isEmpty() || OUTAGES.stream().anyMatch(state::startsWith));
    }

    private static Stream<String> states(Throwable failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(database -> Objects.requireNonNullElse(database.getSQLState(), ""));
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
