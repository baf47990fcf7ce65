package kz.ethnomediation.platform.testkit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service's answer; {@code next} is where the list goes on, if it does. */
record Answer(int status, String type, String body, Optional<String> next) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int A_FEW_WORDS = 300;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"next\"");

    /** The address in a {@code Link} header that leads on (RFC 8288). */
    static Optional<String> next(String link) {
        var found = NEXT.matcher(link);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** These pages as one answer: a list of them, and the status of the last. */
    static Answer joined(List<Answer> pages) {
        var last = pages.getLast();
        return pages.size() == 1
                ? last
                : new Answer(
                        last.status(),
                        last.type(),
                        pages.stream().map(Answer::body).collect(Collectors.joining(",", "[", "]")),
                        Optional.empty());
    }

    boolean isGranted() {
        return status >= 200 && status < 300;
    }

    /** Whether a member of this name, with a value, stands anywhere in a JSON answer. */
    boolean shows(String field) {
        if (!type.contains("json")) {
            return false;
        }
        try {
            return JSON.readTree(body).findValues(field).stream().anyMatch(value -> !value.isNull());
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    String firstWords() {
        return body.substring(0, Math.min(body.length(), A_FEW_WORDS));
    }
}
