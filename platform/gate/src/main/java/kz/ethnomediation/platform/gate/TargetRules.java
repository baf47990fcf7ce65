package kz.ethnomediation.platform.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/**
 * What the target of a request may look like: an absolute path and a query, each escape whole and of valid UTF-8.
 * A path that two readers could split differently is refused, whoever sends it.
 */
final class TargetRules {

    private static final Pattern ORIGIN_FORM = Pattern.compile("/[!-~]*");
    private static final Pattern AMBIGUOUS_PATH =
            Pattern.compile("[;\\\\#]|%3b|%2f|%5c|%25|//|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern CONTROL_ESCAPE = Pattern.compile("%([01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

    private TargetRules() {}

    /** The problem with it, if there is one; {@code longest} in characters. */
    static Optional<Problem> refusal(String target, int longest) {
        if (target.length() > longest) {
            return Optional.of(Problem.of(GateProblem.TARGET_TOO_LONG));
        }
        if (!ORIGIN_FORM.matcher(target).matches()) {
            return malformed("unwanted-character");
        }
        var queryAt = target.indexOf('?');
        var path = queryAt < 0 ? target : target.substring(0, queryAt);
        if (AMBIGUOUS_PATH.matcher(path).find()) {
            return malformed("ambiguous");
        }
        return isWellEscaped(target) ? Optional.empty() : malformed("bad-percent-encoding");
    }

    private static boolean isWellEscaped(String target) {
        return !BROKEN_ESCAPE.matcher(target).find()
                && !CONTROL_ESCAPE.matcher(target).find()
                && (target.indexOf('%') < 0 || isUtf8(target));
    }

    private static boolean isUtf8(String target) {
        var bytes = ByteBuffer.allocate(target.length());
        for (var at = 0; at < target.length(); at++) {
            if (target.charAt(at) == '%') {
                bytes.put((byte) Integer.parseInt(target, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.put((byte) target.charAt(at));
            }
        }
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static Optional<Problem> malformed(String code) {
        return Optional.of(Problem.of(PlatformProblem.MALFORMED).at("path", code));
    }
}
