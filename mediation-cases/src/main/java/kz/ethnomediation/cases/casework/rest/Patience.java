package kz.ethnomediation.cases.casework.rest;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Prefer: wait=20} (RFC 7240); a preference that is missing or unreadable is none. */
final class Patience {

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?([0-9]{1,4})\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    private Patience() {}

    static Duration of(@Nullable String prefer) {
        if (prefer == null) {
            return Duration.ZERO;
        }
        var wait = WAIT.matcher(prefer);
        return wait.find() ? Duration.ofSeconds(Integer.parseInt(wait.group(1))) : Duration.ZERO;
    }
}
