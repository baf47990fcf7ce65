package kz.ethnomediation.platform.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Arrays;

/** Answers form data that breaks off or cannot be taken apart: 400, for it is the client's. Every other failure to read is ours. */
@Provider
public class BrokenFormMapper implements ExceptionMapper<IOException> {

    private static final String FORMS = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final String PARSER = FORMS + "MultipartParser";

    @Override
    public Response toResponse(IOException failure) {
        return Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(FORMS))
                ? refusal()
                : FailureMapper.answer(failure);
    }

    static Response refusal() {
        return PlatformProblem.refusal(Response.Status.BAD_REQUEST.getStatusCode())
                .asResponse();
    }

    /** Whether the parser itself has thrown it, over a part that it cannot take apart. */
    static boolean isThrownByTheParser(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(1)
                .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
    }
}
