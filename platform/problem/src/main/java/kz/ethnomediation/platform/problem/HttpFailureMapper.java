package kz.ethnomediation.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what JAX-RS itself refuses: no such path, method, media type, or a parameter that cannot be read. */
@Provider
public class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return JsonFailureMapper.answer(json);
        }
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (status >= 500) {
            return FailureMapper.answer(failure);
        }
        var answer = PlatformProblem.refusal(status).asResponse();
        if (failure instanceof NotAllowedException) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.ALLOW, failure.getResponse().getHeaderString(HttpHeaders.ALLOW))
                    .build();
        }
        return answer;
    }
}
