package kz.ethnomediation.registry.accesslist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.accesslist.AccessHolder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the list as it was on a day; {@code next} goes into {@code ?after=} for the page behind it. */
record AccessListPage(
        LocalDate on,
        List<AccessHolderView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    /** The page of the first {@code limit} of {@code found}, of which there is one more where a page follows. */
    static AccessListPage of(LocalDate on, List<AccessHolder> found, int limit) {
        var shown = found.stream().limit(limit).toList();
        return new AccessListPage(
                on,
                shown.stream().map(AccessHolderView::of).toList(),
                found.size() > limit ? Cursor.behind(shown.getLast().place()) : null);
    }

    Optional<String> following() {
        return Optional.ofNullable(next);
    }
}
