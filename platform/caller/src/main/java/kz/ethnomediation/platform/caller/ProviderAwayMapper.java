package kz.ethnomediation.platform.caller;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/** While the identity provider cannot be reached and its keys are not known yet, nobody can be told apart: 503, try again. */
@Provider
public class ProviderAwayMapper implements ExceptionMapper<OIDCException> {

    private static final int SECONDS = 5;

    @Override
    public Response toResponse(OIDCException away) {
        return Response.fromResponse(Problem.of(PlatformProblem.UNAVAILABLE).asResponse())
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
