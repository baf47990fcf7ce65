package kz.ethnomediation.registry.mediators.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one. */
record MediatorPage(
        List<MediatorView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    /** The page of the first {@code limit} of {@code found}, of which there is one more where a page follows. */
    static MediatorPage of(List<MediatorEntry> found, int limit) {
        var shown = found.stream().limit(limit).map(MediatorView::of).toList();
        return new MediatorPage(
                shown, found.size() > limit ? Cursor.behind(shown.getLast().id()) : null);
    }

    Optional<String> following() {
        return Optional.ofNullable(next);
    }
}
