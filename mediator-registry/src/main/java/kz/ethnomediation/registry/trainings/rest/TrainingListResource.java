package kz.ethnomediation.registry.trainings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.trainings.TrainingFilter;
import kz.ethnomediation.registry.trainings.TrainingKind;
import kz.ethnomediation.registry.trainings.Trainings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Trainings that were held, as a list; a training counts on its last day. */
@Path("/api/v1/trainings")
@Tag(name = "Trainings")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TrainingListResource {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private final Trainings trainings;
    private final InstantSource clock;

    TrainingListResource(Trainings trainings, InstantSource clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN
    })
    @Operation(operationId = "listTrainings", summary = "The trainings that were held by a day, by id")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = TrainingPage.class)))
    public Response list(
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = TrainingKind.class)) @Nullable String kind,
            @QueryParam("region") @Parameter(schema = @Schema(pattern = RecordTrainingRequest.REGION)) @Nullable
                    String region,
            @QueryParam("organisation") @Parameter(schema = @Schema(implementation = UUID.class)) @Nullable
                    String organisation,
            @QueryParam("from") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String from,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var filter = new TrainingFilter(
                parameters.code("kind", kind, TrainingKind.class),
                parameters.matching("region", region, RecordTrainingRequest.REGION),
                id(parameters, "organisation", organisation).map(OrganisationId::new),
                parameters.day("from", from).orElse(OrganisationDays.EARLIEST),
                parameters.day("asOf", asOf).orElseGet(() -> AlmatyDay.of(clock.instant())),
                id(parameters, "after", after));
        var size = parameters.limit(limit);
        return parameters
                .refusal()
                .map(Problem::asResponse)
                .orElseGet(() ->
                        TrainingPage.of(trainings.page(filter, size + 1), size).answer(uri));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN
    })
    @Operation(operationId = "readTraining", summary = "One training")
    @APIResponse(
            responseCode = "200",
            description = "The training",
            content = @Content(schema = @Schema(implementation = TrainingView.class)))
    public Response training(@PathParam("id") UUID id) {
        return trainings
                .byId(id)
                .map(found -> Response.ok(TrainingView.of(found)).build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    private static Optional<UUID> id(Parameters parameters, String name, @Nullable String text) {
        return parameters.matching(name, text, ID).map(UUID::fromString);
    }
}
