package kz.ethnomediation.platform.problem;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code ETag} of a resource: its revision as a strong tag (RFC 9110 §8.8.3), and the check of {@code If-Match} against it. */
public record EntityTag(long revision) {

    private static final Pattern OURS = Pattern.compile("\"([0-9]{1,18})\"");
    private static final long NEVER = -1;

    /** The header's value, for instance {@code "7"} with its quotes. */
    public String value() {
        return '"' + Long.toString(revision) + '"';
    }

    /** What is wrong with {@code ifMatch}: missing is 428, another revision 412 with the current one; nothing where it fits. */
    public Optional<Problem> refusal(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Optional.of(Problem.of(PlatformProblem.PRECONDITION_REQUIRED));
        }
        return ifMatch.strip().equals(value())
                ? Optional.empty()
                : Optional.of(Problem.of(PlatformProblem.STALE).with("current", value()));
    }

    /** The revision that {@code ifMatch} names: nothing where it is missing, one that never fits where it is no tag of ours. */
    public static OptionalLong expectedRevision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return OptionalLong.empty();
        }
        var tag = OURS.matcher(ifMatch.strip());
        return OptionalLong.of(tag.matches() ? Long.parseLong(tag.group(1)) : NEVER);
    }
}
