package kz.ethnomediation.platform.problem;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a {@link Problem} with its title in the language that the request asks for. */
@Provider
@Produces({Problem.MEDIA_TYPE, MediaType.WILDCARD})
public class ProblemWriter implements MessageBodyWriter<Problem> {

    private final HttpHeaders request;

    public ProblemWriter(@Context HttpHeaders request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Problem.class;
    }

    @Override
    public void writeTo(
            Problem problem,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        var language = Language.preferredBy(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        body.write(ProblemJson.bytes(problem, language));
    }
}
