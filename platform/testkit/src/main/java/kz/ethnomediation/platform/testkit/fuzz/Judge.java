package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ethnomediation.platform.testkit.fuzz.Broken.Expected;

/** The verdict on an answer: no 5xx, what is invalid is refused, the contract is kept, nothing internal is shown. */
final class Judge {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String PROBLEM = "application/problem+json";
    /** Refused before anybody asks who it is: a target or headers that are too long. */
    private static final Set<Integer> OF_HTTP = Set.of(414, 431);

    private static final Set<Integer> WITH_ERRORS = Set.of(400, 422);

    private final Conformance conformance;

    Judge(Contract contract) {
        this.conformance = new Conformance(contract, Conformance.Reading.ANSWER);
    }

    /** What is wrong with the answer to a request that keeps the contract. */
    List<String> faults(Draft draft, Answer answer) {
        return faults(Broken.open("valid", draft, draft.request()), answer);
    }

    /** What is wrong with the answer; nothing where it may stand. */
    List<String> faults(Broken sent, Answer answer) {
        if (answer.status() == 0) {
            return sent.expected() == Expected.ENDED ? List.of() : List.of("no answer");
        }
        var faults = new ArrayList<>(Leaks.in(answer));
        if (answer.status() >= 500) {
            faults.add("answers " + answer.status());
            return faults;
        }
        if (!isExpected(sent.expected(), answer.status())) {
            faults.add("answers " + answer.status() + " where it must be " + wanted(sent.expected()));
        }
        if (sent.expected() == Expected.ENDED) {
            return faults;
        }
        var ofContract = sent.request().method().equals(sent.draft().operation().method());
        if (answer.status() >= 400) {
            faults.addAll(problem(sent, answer, ofContract));
        } else if (ofContract && answer.status() != 404) {
            faults.addAll(success(sent.draft().operation(), answer));
        }
        return faults;
    }

    private static boolean isExpected(Expected expected, int status) {
        return switch (expected) {
            case OPEN -> true;
            case REFUSED, ENDED -> status >= 400;
            case UNAUTHENTICATED -> status == 401 || OF_HTTP.contains(status);
            case FORBIDDEN -> status == 403 || OF_HTTP.contains(status);
        };
    }

    private static String wanted(Expected expected) {
        return switch (expected) {
            case OPEN -> "anything";
            case REFUSED, ENDED -> "refused";
            case UNAUTHENTICATED -> "401";
            case FORBIDDEN -> "403";
        };
    }

    private static List<String> problem(Broken sent, Answer answer, boolean ofContract) {
        var status = answer.status();
        if (sent.request().method().equals("HEAD") || (answer.body().length == 0 && isOfHttp(sent.request(), status))) {
            return List.of();
        }
        var responses = sent.draft().operation().responses();
        if (!answer.mediaType().equals(PROBLEM)) {
            var documented = responses.path(String.valueOf(status)).path("content");
            return documented.has(answer.mediaType())
                    ? List.of()
                    : List.of("answers " + status + " as '" + answer.mediaType() + "' instead of a problem");
        }
        var faults = members(json(answer), status);
        if (ofContract && !responses.has(String.valueOf(status)) && !responses.has("default")) {
            faults.add("answers " + status + ", which the contract does not have");
        }
        return faults;
    }

    /** What the members of a problem lack. */
    private static List<String> members(JsonNode problem, int status) {
        var faults = new ArrayList<String>();
        if (!problem.path("type").asText().contains(":")
                || problem.path("title").asText().isBlank()
                || problem.path("status").asInt() != status) {
            faults.add("answers " + status + " without type, title and status");
        }
        if (WITH_ERRORS.contains(status) && problem.path("errors").isEmpty()) {
            faults.add("answers " + status + " without errors");
        }
        for (var error : problem.path("errors")) {
            if (!error.path("pointer").isTextual()
                    || error.path("code").asText().isBlank()) {
                faults.add("answers " + status + " with an error that points nowhere");
            }
        }
        return faults;
    }

    /** What Quarkus refuses without a word: a target that is no URI reaches none of ours. */
    private static boolean isOfHttp(Request request, int status) {
        return OF_HTTP.contains(status) || (status == 400 && !request.isUri());
    }

    private List<String> success(Operation operation, Answer answer) {
        var response = operation.responses().path(String.valueOf(answer.status()));
        if (response.isMissingNode()) {
            return List.of("answers " + answer.status() + ", which the contract does not have");
        }
        var contents = response.path("content");
        if (contents.isEmpty()) {
            return answer.body().length == 0 ? List.of() : List.of("answers " + answer.status() + " with a body");
        }
        for (var content : contents.properties()) {
            if (covers(content.getKey(), answer.mediaType())) {
                return body(content.getValue().path("schema"), answer);
            }
        }
        return List.of(
                "answers " + answer.status() + " as '" + answer.mediaType() + "', which the contract does not have");
    }

    private List<String> body(JsonNode schema, Answer answer) {
        if (!answer.mediaType().endsWith("json")) {
            return List.of();
        }
        var body = json(answer);
        if (body.isMissingNode()) {
            return List.of("answers " + answer.status() + " with a body that is no JSON");
        }
        return conformance.faults(schema, body).stream()
                .map(fault -> "answers " + answer.status() + " where " + fault.replaceAll("/[0-9]+(?=[/ ])", "/*"))
                .distinct()
                .toList();
    }

    private static boolean covers(String documented, String mediaType) {
        var plain = documented.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.equals("*/*") || plain.equals(mediaType);
    }

    private static JsonNode json(Answer answer) {
        try {
            return MAPPER.readTree(answer.text());
        } catch (JsonProcessingException none) {
            return MissingNode.getInstance();
        }
    }
}
