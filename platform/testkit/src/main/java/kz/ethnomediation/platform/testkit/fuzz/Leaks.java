package kz.ethnomediation.platform.testkit.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no answer may show: how the service is made, where it runs, and what was in its way. */
final class Leaks {

    private static final Map<String, Pattern> ANYWHERE = patterns(Map.of(
            "a stack frame", "\\bat [\\w.$/]+\\([\\w.]*(\\.java)?(:\\d+)?\\)|\\.java:\\d+",
            "a package name",
                    "\\b(java|javax|jakarta|sun|jdk)\\.[a-z]+\\.[A-Za-z]|\\b(io\\.(quarkus|vertx|netty|smallrye|agroal)"
                            + "|org\\.(hibernate|jboss|postgresql|apache|eclipse)|com\\.(fasterxml|arjuna))\\b",
            "a class of ours", "kz\\.ethnomediation\\.(intake|cases|registry|reporting|platform)\\b",
            "an exception", "\\b\\w+(Exception|Error)\\b(?!\")"));

    private static final Map<String, Pattern> IN_PROBLEMS = patterns(Map.of(
            "SQL",
                    "(?i)\\b(select .+ from|insert into|update \\w+ set|delete from|violates|relation \"|sqlstate|constraint \")",
            "a product", "(?i)quarkus|hibernate|resteasy|vert\\.?x|netty|postgres|kafka|keycloak|jackson",
            "an address", "\\b127\\.0\\.0\\.1\\b|\\blocalhost\\b|jdbc:"));

    private static final List<String> TELLING_HEADERS = List.of("Server", "X-Powered-By", "Via");

    private Leaks() {}

    private static Map<String, Pattern> patterns(Map<String, String> expressions) {
        var patterns = new LinkedHashMap<String, Pattern>();
        expressions.forEach((what, expression) -> patterns.put(what, Pattern.compile(expression)));
        return patterns;
    }

    /** What the answer shows; nothing where it keeps silent. */
    static List<String> in(Answer answer) {
        var faults = new java.util.ArrayList<String>();
        var shown = new StringBuilder(answer.text());
        answer.headers().forEach(header -> shown.append('\n').append(header.value()));
        ANYWHERE.forEach((what, pattern) -> {
            if (!answer.isSuccess() && pattern.matcher(shown).find()) {
                faults.add("shows " + what);
            }
        });
        IN_PROBLEMS.forEach((what, pattern) -> {
            if (!answer.isSuccess() && pattern.matcher(answer.text()).find()) {
                faults.add("shows " + what);
            }
        });
        echo(answer).ifPresent(faults::add);
        for (var name : TELLING_HEADERS) {
            answer.header(name).ifPresent(_ -> faults.add("has a header " + name));
        }
        return faults;
    }

    /** A refusal quotes nothing, and no page takes for markup what was typed. */
    private static Optional<String> echo(Answer answer) {
        if (!answer.isSuccess() && answer.text().contains(NastyValues.MARK)) {
            return Optional.of("quotes what the client sent");
        }
        return answer.mediaType().equals("text/html") && answer.text().contains(NastyValues.MARKUP)
                ? Optional.of("runs what the client sent")
                : Optional.empty();
    }
}
