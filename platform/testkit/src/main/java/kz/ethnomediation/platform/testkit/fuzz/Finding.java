package kz.ethnomediation.platform.testkit.fuzz;

/**
 * One answer that must not stand.
 *
 * @param operation as in the document, {@code GET /api/v1/appeals}
 * @param kind what was done to the request
 * @param fault what is wrong with the answer
 * @param number of the request in its run
 * @param shell a shell line that sends the same bytes
 * @param answer status, headers and the beginning of the body
 */
public record Finding(String operation, String kind, String fault, int number, String shell, String answer) {

    private static final int SHOWN = 600;

    static Finding of(Broken sent, String fault, int number, String authority, Answer answer) {
        var text = answer.text();
        return new Finding(
                sent.draft().operation().name(),
                sent.kind(),
                fault,
                number,
                sent.request().shell(authority),
                answer.status() + " " + answer.headers() + " " + text.substring(0, Math.min(text.length(), SHOWN)));
    }

    @Override
    public String toString() {
        return "%s%n    %s%n    request %d, %s%n    %s%n    -> %s"
                .formatted(operation, fault, number, kind, shell, answer.replace("\n", "\\n"));
    }
}
