package kz.ethnomediation.registry.answers.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * An answer for everybody that may be kept for a while and asked for again by its tag. The tag is made of the content and weak,
 * because it is the same for the plain and the compressed form. Nothing secret and nothing of the request stands in it, so that
 * compression tells nothing (BREACH).
 */
@ApplicationScoped
public class PublicAnswer {

    /** How long lists that change a few times a year may be kept. */
    public static final Duration LISTS_KEPT = Duration.ofMinutes(5);

    private static final String GZIP = "gzip";
    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    PublicAnswer(ObjectMapper json) {
        this.json = json;
    }

    /** What is answered: its text, of which type it is, and how long it may be kept. */
    public record Content(String text, MediaType type, Duration kept) {}

    /** A view as JSON. */
    public Content json(Object view, Duration kept) {
        try {
            return new Content(json.writeValueAsString(view), MediaType.APPLICATION_JSON_TYPE, kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is public cannot be written", e);
        }
    }

    /** 304 where the client has it, else the content, compressed where the client takes it. */
    public Response.ResponseBuilder of(Content content, Request request, HttpHeaders headers) {
        var text = content.text().getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(hash(text), true);
        var answer = isKept(tag, request, headers)
                ? Response.notModified(tag)
                : full(text, content.type(), headers).tag(tag);
        return answer.header(
                        HttpHeaders.CACHE_CONTROL,
                        "public, max-age=" + content.kept().toSeconds())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /** Asked of If-None-Match alone: If-Match guards what is changed, and this is only read. */
    private static boolean isKept(EntityTag tag, Request request, HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null && request.evaluatePreconditions(tag) != null;
    }

    private static Response.ResponseBuilder full(byte[] text, MediaType type, HttpHeaders headers) {
        return takesGzip(headers)
                ? Response.ok(compressed(text), type).header(HttpHeaders.CONTENT_ENCODING, GZIP)
                : Response.ok(text, type);
    }

    /** {@code gzip} by name, and not refused with {@code q=0}; whatever else is said gets the plain form, which is always right. */
    private static boolean takesGzip(HttpHeaders headers) {
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.equals(GZIP)
                                || (coding.startsWith(GZIP + ";q=") && !coding.matches("gzip;q=0(\\.0*)?")));
    }

    private static byte[] compressed(byte[] text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
