package kz.ethnomediation.platform.problem;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a caller whose role does not reach so far. */
@Provider
public class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {

    @Override
    public Response toResponse(ForbiddenException failure) {
        return Problem.of(PlatformProblem.FORBIDDEN).asResponse();
    }
}
