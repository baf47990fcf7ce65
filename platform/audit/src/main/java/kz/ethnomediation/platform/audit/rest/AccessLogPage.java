package kz.ethnomediation.platform.audit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.audit.LoggedAccess;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the log; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one. */
record AccessLogPage(
        List<AccessLogEntry> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    /** The page of the first {@code limit} of {@code found}, of which there is one more where a page follows. */
    static AccessLogPage of(List<LoggedAccess> found, int limit) {
        var shown = found.stream().limit(limit).map(AccessLogEntry::of).toList();
        return new AccessLogPage(shown, found.size() > limit ? shown.getLast().id() : null);
    }

    Optional<String> following() {
        return Optional.ofNullable(next);
    }
}
