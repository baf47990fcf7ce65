package kz.ethnomediation.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** The bytes of a problem, the same whether JAX-RS or the HTTP layer below it answers. */
final class ProblemJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemJson() {}

    static byte[] bytes(Problem problem, Language language) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", problem.type().uri().toString());
        members.put("title", problem.type().titles().in(language));
        members.put("status", problem.type().status());
        if (!problem.errors().isEmpty()) {
            members.put("errors", problem.errors());
        }
        // An extension never takes the place of a member of RFC 9457.
        problem.extensions().forEach(members::putIfAbsent);
        try {
            return JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an extension of " + problem.type().slug() + " cannot be written", e);
        }
    }
}
