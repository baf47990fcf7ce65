package kz.ethnomediation.registry.organisations.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one. */
record OrganisationPage(
        List<OrganisationView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    /** The page of the first {@code limit} of {@code found}, of which there is one more where a page follows. */
    static OrganisationPage of(List<OrganisationEntry> found, int limit) {
        var shown = found.stream().limit(limit).map(OrganisationView::of).toList();
        return new OrganisationPage(
                shown, found.size() > limit ? shown.getLast().id().toString() : null);
    }

    Response answer(UriInfo uri) {
        var response = Response.ok(this, MediaType.APPLICATION_JSON_TYPE);
        if (next != null) {
            var following =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            response.header(
                    HttpHeaders.LINK,
                    "<%s?%s>; rel=\"next\"".formatted(following.getRawPath(), following.getRawQuery()));
        }
        return response.build();
    }
}
