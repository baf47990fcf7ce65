package kz.ethnomediation.platform.command;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept for a retry.
 *
 * @param fingerprint of the request that it answers
 * @param headers those of {@link #TELLING} that it has
 * @param body JSON, or nothing
 */
record KeptAnswer(
        String fingerprint,
        int status,
        Map<String, String> headers,
        @Nullable String body) {
    /** The headers that say something about the effect, in the order of the table's columns. */
    static final List<String> TELLING =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.LINK);

    private static final String REPLAYED = "Idempotency-Replayed";

    KeptAnswer {
        headers = Map.copyOf(headers);
    }

    static KeptAnswer of(String fingerprint, Response answer, @Nullable String body) {
        var headers = new HashMap<String, String>();
        for (var name : TELLING) {
            var value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new KeptAnswer(fingerprint, answer.getStatus(), headers, body);
    }

    /** The same answer again, which says that it is one. */
    Response again() {
        var answer = Response.status(status).entity(body).header(REPLAYED, true);
        headers.forEach(answer::header);
        return answer.build();
    }
}
