package kz.ethnomediation.registry.trainings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.trainings.Trainings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was taught in a stretch of days. */
@Path("/api/v1/trainings")
@Tag(name = "Trainings")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TrainingFiguresResource {

    private final Trainings trainings;
    private final InstantSource clock;

    TrainingFiguresResource(Trainings trainings, InstantSource clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @GET
    @Path("/figures")
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN
    })
    @Operation(operationId = "readTrainingFigures", summary = "Heads in seminars and certificates, side by side")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FiguresView.class)))
    public Response figures(
            @QueryParam("from") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String from,
            @QueryParam("to") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String to,
            @QueryParam("region") @Parameter(schema = @Schema(pattern = RecordTrainingRequest.REGION)) @Nullable
                    String region) {
        var parameters = new Parameters();
        var first = parameters.day("from", from).orElse(OrganisationDays.EARLIEST);
        var last = parameters.day("to", to).orElseGet(() -> AlmatyDay.of(clock.instant()));
        var in = parameters.matching("region", region, RecordTrainingRequest.REGION);
        return parameters
                .refusal()
                .or(() -> last.isBefore(first) ? Optional.of(Problem.invalid("to", "before-from")) : Optional.empty())
                .map(Problem::asResponse)
                .orElseGet(() -> Response.ok(FiguresView.of(first, last, in, trainings.figures(first, last, in)))
                        .build());
    }
}
