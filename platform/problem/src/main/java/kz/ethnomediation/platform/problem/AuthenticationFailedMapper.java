package kz.ethnomediation.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a token that is forged, expired, foreign or unreadable; which of these is nobody's business. */
@Provider
public class AuthenticationFailedMapper implements ExceptionMapper<AuthenticationFailedException> {

    @Override
    public Response toResponse(AuthenticationFailedException failure) {
        return Problem.of(PlatformProblem.UNAUTHENTICATED).asResponse();
    }
}
