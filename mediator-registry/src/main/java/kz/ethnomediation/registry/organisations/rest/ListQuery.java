package kz.ethnomediation.registry.organisations.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationFilter;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of a list of organisations, as text until it has been read. */
public class ListQuery {

    @QueryParam("region")
    @Parameter(schema = @Schema(pattern = Formats.REGION))
    @Nullable
    String region;

    @QueryParam("office")
    @Parameter(schema = @Schema(pattern = Formats.OFFICE))
    @Nullable
    String office;

    @QueryParam("parent")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String parent;

    @QueryParam("open")
    @Parameter(schema = @Schema(implementation = Boolean.class))
    @Nullable
    String open;

    @QueryParam("asOf")
    @Parameter(schema = @Schema(implementation = LocalDate.class))
    @Nullable
    String asOf;

    @QueryParam("limit")
    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
    @Nullable
    String limit;

    @QueryParam("after")
    @Nullable
    String after;

    /** What the query asks for, or why it is refused. */
    sealed interface Reading {

        /** A page of so many. */
        record Asked(OrganisationFilter filter, int size) implements Reading {}

        /** What cannot be read, or a day of which the register cannot speak. */
        record Refused(Response problem) implements Reading {}
    }

    Reading read(Parameters parameters, Optional<OrganisationKind> kind, LocalDate today) {
        var filter = new OrganisationFilter(
                kind,
                parameters.matching("region", region, Formats.REGION),
                parameters.matching("office", office, Formats.OFFICE),
                id(parameters, "parent", parent),
                parameters.matching("open", open, "true|false").map(Boolean::valueOf),
                parameters.day("asOf", asOf).orElse(today),
                id(parameters, "after", after));
        var size = parameters.limit(limit);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return new Reading.Refused(refusal.get().asResponse());
        }
        return OrganisationDays.faultOf(filter.asOf(), today)
                .<Reading>map(code ->
                        new Reading.Refused(Problem.invalid("asOf", code).asResponse()))
                .orElseGet(() -> new Reading.Asked(filter, size));
    }

    private static Optional<OrganisationId> id(Parameters parameters, String name, @Nullable String text) {
        return parameters.matching(name, text, Formats.ID).map(UUID::fromString).map(OrganisationId::new);
    }
}
