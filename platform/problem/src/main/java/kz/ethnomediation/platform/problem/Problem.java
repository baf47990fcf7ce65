package kz.ethnomediation.platform.problem;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A problem of RFC 9457, still without a language: the title is chosen when it is written.
 * It holds codes and pointers only, never a value that the client sent and never an exception's text.
 */
public record Problem(ProblemType type, List<Fault> errors, Map<String, Object> extensions) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One faulty place.
     *
     * @param pointer JSON pointer (RFC 6901) into the request's body, or the name of a parameter
     * @param code what is wrong, lower case words joined by hyphens
     */
    public record Fault(String pointer, String code) {}

    public Problem {
        errors = List.copyOf(errors);
        extensions = Map.copyOf(extensions);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of(), Map.of());
    }

    /** The content at {@code pointer} breaks a rule (422). */
    public static Problem invalid(String pointer, String code) {
        return of(PlatformProblem.INVALID).at(pointer, code);
    }

    /** This problem with one more faulty place. */
    public Problem at(String pointer, String code) {
        return new Problem(
                type,
                Stream.concat(errors.stream(), Stream.of(new Fault(pointer, code)))
                        .toList(),
                extensions);
    }

    /** This problem with an extension member, for instance {@code allowed}. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, errors, more);
    }

    /** The answer that carries this problem; {@link ProblemWriter} gives it the reader's language. */
    public Response asResponse() {
        var response = Response.status(type.status()).type(MEDIA_TYPE).entity(this);
        if (type.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }
}
