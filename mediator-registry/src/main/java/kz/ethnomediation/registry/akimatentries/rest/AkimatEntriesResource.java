package kz.ethnomediation.registry.akimatentries.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.akimatentries.ReadEntries;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.RegisterDays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The registers of record beside the network's entry of a mediator. */
@Path("/api/v1/mediators/{id}/register-entries")
@Tag(name = "Registers of record")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AkimatEntriesResource {

    private final ReadEntries readEntries;
    private final CurrentCaller caller;
    private final InstantSource clock;

    AkimatEntriesResource(ReadEntries readEntries, CurrentCaller caller, InstantSource clock) {
        this.readEntries = readEntries;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.STATISTICIAN
    })
    @Operation(
            operationId = "readAkimatEntries",
            summary = "What akimats say of the mediator in their own registers, as of a day (default today)")
    @APIResponse(
            responseCode = "200",
            description = "What each says",
            content = @Content(schema = @Schema(implementation = AkimatEntriesView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf) {
        var today = AlmatyDay.of(clock.instant());
        var parameters = new Parameters();
        var day = parameters.day("asOf", asOf).orElse(today);
        var refusal = parameters
                .refusal()
                .or(() -> RegisterDays.faultOf(day, today).map(code -> Problem.invalid("asOf", code)));
        return refusal.map(Problem::asResponse)
                .orElseGet(() -> readEntries
                        .read(new MediatorId(id), day, caller.get())
                        .map(found -> Response.ok(AkimatEntriesView.of(id, day, found))
                                .build())
                        .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse()));
    }
}
