package kz.ethnomediation.registry.publicextract.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the list; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one. */
record PublicOrganisationPage(
        List<PublicOrganisationView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    static PublicOrganisationPage of(Part<OrganisationEntry> part) {
        return new PublicOrganisationPage(
                part.shown().stream().map(PublicOrganisationView::of).toList(),
                part.next().orElse(null));
    }
}
