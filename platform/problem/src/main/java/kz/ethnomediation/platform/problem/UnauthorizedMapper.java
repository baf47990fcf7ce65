package kz.ethnomediation.platform.problem;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a request without a token. */
@Provider
public class UnauthorizedMapper implements ExceptionMapper<UnauthorizedException> {

    @Override
    public Response toResponse(UnauthorizedException failure) {
        return Problem.of(PlatformProblem.UNAUTHENTICATED).asResponse();
    }
}
