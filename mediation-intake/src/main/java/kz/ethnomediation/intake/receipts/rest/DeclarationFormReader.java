package kz.ethnomediation.intake.receipts.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads a declaration from the fields of the page's form, so that one call takes it from people and from machines. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DeclarationFormReader implements MessageBodyReader<DeclarationRequest> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == DeclarationRequest.class;
    }

    @Override
    public DeclarationRequest readFrom(
            Class<DeclarationRequest> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return DeclarationRequest.of(FormFields.of(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
    }
}
