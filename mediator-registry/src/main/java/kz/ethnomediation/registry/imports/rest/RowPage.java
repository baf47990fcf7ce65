package kz.ethnomediation.registry.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.imports.ImportedRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the rows of a file; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one. */
record RowPage(
        List<RowView> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    /** A row and its entry; {@code created} says whether this file brought the entry about. */
    @Schema(name = "ImportRowView")
    record RowView(int row, String source, String externalId, UUID id, boolean created) {

        static RowView of(ImportedRow row) {
            return new RowView(row.row(), row.source(), row.externalId(), row.entry(), row.created());
        }
    }

    /** The page of the first {@code limit} of {@code found}, of which there is one more where a page follows. */
    static RowPage of(List<ImportedRow> found, int limit) {
        var shown = found.stream().limit(limit).map(RowView::of).toList();
        return new RowPage(
                shown, found.size() > limit ? String.valueOf(shown.getLast().row()) : null);
    }

    Response answer(UriInfo uri) {
        var response = Response.ok(this);
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
