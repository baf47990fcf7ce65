package kz.ethnomediation.registry.publicextract.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.ethnomediation.registry.publicextract.PublicMediator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the list; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one. */
record PublicMediatorPage(
        List<PublicMediatorView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    static PublicMediatorPage of(Part<PublicMediator> part) {
        return new PublicMediatorPage(
                part.shown().stream().map(PublicMediatorView::of).toList(),
                part.next().orElse(null));
    }
}
