package kz.ethnomediation.platform.gate;

import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/** What the headers of a request may look like: few, short, without control characters, and one where only one can count. */
final class HeaderRules {

    private static final List<String> SINGLE = List.of(
            "Host", "Authorization", "Content-Length", "Transfer-Encoding", "Idempotency-Key", "If-Match", "Origin");
    private static final Pattern UNWANTED = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");
    private static final Pattern DOTS_ALONE = Pattern.compile("(?i)bearer\\s+\\.+\\s*");
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private HeaderRules() {}

    /** The problem with them, if there is one; {@code longest} in characters of one value. */
    static Optional<Problem> refusal(MultiMap headers, int most, int longest) {
        var entries = headers.entries();
        if (entries.size() > most
                || entries.stream().anyMatch(header -> header.getValue().length() > longest)) {
            return Optional.of(Problem.of(GateProblem.HEADERS_TOO_LARGE));
        }
        if (entries.stream()
                .map(Map.Entry::getValue)
                .anyMatch(value -> UNWANTED.matcher(value).find())) {
            return malformed("headers", "unwanted-character");
        }
        return SINGLE.stream()
                .filter(name -> headers.getAll(name).size() > 1)
                .findFirst()
                .map(name -> Problem.of(PlatformProblem.MALFORMED).at(name, "repeated"))
                .or(() -> framing(headers))
                .or(() -> token(headers))
                .or(() -> media(headers));
    }

    /** Who is asked, and where the body ends: what a proxy must have read as we do. */
    private static Optional<Problem> framing(MultiMap headers) {
        var host = headers.get("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            return malformed("Host", "wrong-format");
        }
        var coding = headers.get("Transfer-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return malformed("Transfer-Encoding", "unknown");
        }
        return Optional.empty();
    }

    /** Quarkus 3.34 answers 500 to a bearer of nothing but dots. */
    private static Optional<Problem> token(MultiMap headers) {
        var authorization = headers.get("Authorization");
        return authorization != null && DOTS_ALONE.matcher(authorization).matches()
                ? Optional.of(Problem.of(PlatformProblem.UNAUTHENTICATED))
                : Optional.empty();
    }

    /** A body comes as it is, in one media type; what is accepted can be read. */
    private static Optional<Problem> media(MultiMap headers) {
        var contentTypes = headers.getAll("Content-Type");
        var encoded =
                headers.getAll("Content-Encoding").stream().anyMatch(coding -> !coding.equalsIgnoreCase("identity"));
        if (encoded || contentTypes.size() > 1 || !contentTypes.stream().allMatch(HeaderRules::isReadable)) {
            return Optional.of(Problem.of(PlatformProblem.UNSUPPORTED_MEDIA_TYPE));
        }
        return headers.getAll("Accept").stream().allMatch(HeaderRules::isReadable)
                ? Optional.empty()
                : Optional.of(Problem.of(PlatformProblem.NOT_ACCEPTABLE));
    }

    private static boolean isReadable(String mediaTypes) {
        try {
            for (var mediaType : mediaTypes.split(",", -1)) {
                var parsed = MediaType.valueOf(mediaType.strip());
                if (parsed.getType().isBlank() || parsed.getSubtype().isBlank()) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Optional<Problem> malformed(String header, String code) {
        return Optional.of(Problem.of(PlatformProblem.MALFORMED).at(header, code));
    }
}
