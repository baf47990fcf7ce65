package kz.ethnomediation.cases.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.ethnomediation.cases.casework.CaseSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of cases.
 *
 * @param next what to send as {@code after} for the page behind, null at the end
 */
record CasePage(
        List<CaseSummary> items,

        @Nullable @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true)
        String next) {}
