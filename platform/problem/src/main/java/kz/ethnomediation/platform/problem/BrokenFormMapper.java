package kz.ethnomediation.platform.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Arrays;

/** Answers form data that breaks off or cannot be taken apart: 400, for it is the client's. Every other failure to read is ours. */
@Provider
public class BrokenFormMapper implements ExceptionMapper<IOException> {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    @Override
    public Response toResponse(IOException failure) {
        var inTheForm = Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
        return inTheForm
                ? PlatformProblem.refusal(Response.Status.BAD_REQUEST.getStatusCode())
                        .asResponse()
                : FailureMapper.answer(failure);
    }
}
