package kz.ethnomediation.registry.mediators.rest;

import java.util.List;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/** The revision that an {@code If-Match} header names. */
final class Revision {

    private static final long NONE = -1;
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private Revision() {}

    /** The revision, or one that no entry has where the header names none of ours: a wildcard, a weak tag, another text. */
    static long in(String ifMatch) {
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NONE;
    }

    /** The entry has moved on: the current tag, and what can have changed since. */
    static Problem stale(long current) {
        return Problem.of(PlatformProblem.STALE)
                .with("current", new EntityTag(current).value())
                .with("changed", List.of("status"));
    }
}
