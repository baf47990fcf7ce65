package kz.ethnomediation.registry.reference.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.answers.rest.PublicAnswer;
import kz.ethnomediation.registry.reference.ReadTerritories;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The territories of a day, for everybody. */
@Path("/api/v1/territories")
@Tag(name = "Reference data")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TerritoryResource {

    private final ReadTerritories readTerritories;
    private final PublicAnswer answers;
    private final InstantSource clock;

    TerritoryResource(ReadTerritories readTerritories, PublicAnswer answers, InstantSource clock) {
        this.readTerritories = readTerritories;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readTerritories", summary = "Regions and districts that exist on a day (default today)")
    @APIResponse(
            responseCode = "200",
            description = "The territories; compressed where the client takes gzip",
            content = @Content(schema = @Schema(implementation = TerritoriesView.class)))
    @APIResponse(responseCode = "304", description = "The client has them")
    public Response read(
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("on") @Nullable String on,
            @Context Request request,
            @Context HttpHeaders headers) {
        var parameters = new Parameters();
        var day = parameters.day("on", on).orElseGet(() -> AlmatyDay.of(clock.instant()));
        return parameters.refusal().map(Problem::asResponse).orElseGet(() -> {
            var view = TerritoriesView.of(day, readTerritories.read(day));
            return answers.of(answers.json(view, PublicAnswer.LISTS_KEPT), request, headers)
                    .build();
        });
    }
}
