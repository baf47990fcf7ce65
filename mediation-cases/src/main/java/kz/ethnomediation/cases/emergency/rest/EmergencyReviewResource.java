package kz.ethnomediation.cases.emergency.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.casework.rest.Cursor;
import kz.ethnomediation.cases.emergency.EmergencyAccess;
import kz.ethnomediation.cases.emergency.EmergencyAccesses;
import kz.ethnomediation.cases.emergency.EmergencySight;
import kz.ethnomediation.cases.emergency.EmergencyWords;
import kz.ethnomediation.cases.emergency.ReviewEmergencyAccess;
import kz.ethnomediation.cases.emergency.ReviewOutcome;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Emergency accesses before the eyes of the second persons. */
@Path("/api/v1/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EmergencyReviewResource {

    private final EmergencyAccesses accesses;
    private final ReviewEmergencyAccess reviewEmergencyAccess;
    private final EmergencyWords words;
    private final CurrentCaller caller;
    private final InstantSource clock;

    EmergencyReviewResource(
            EmergencyAccesses accesses,
            ReviewEmergencyAccess reviewEmergencyAccess,
            EmergencyWords words,
            CurrentCaller caller,
            InstantSource clock) {
        this.accesses = accesses;
        this.reviewEmergencyAccess = reviewEmergencyAccess;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
    }

    /** A page of the list. */
    @Schema(name = "EmergencyPage")
    record Page(
            List<EmergencyView> items,

            @Schema(nullable = true) @Nullable @JsonInclude(JsonInclude.Include.ALWAYS)
            String next) {}

    /** The accesses in the caller's sight, newest first: the own, and those that he or she is to review or has seen reviewed. */
    @GET
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.DPO})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("reviewed") @Nullable String reviewed,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo uri) {
        var asked = new Parameters();
        var only = asked.matching("reviewed", reviewed, "true|false").map(Boolean::valueOf);
        var from = asked.read("after", after, Cursor::read);
        var length = asked.limit(limit);
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> page(only, from, length, uri));
    }

    private Response page(Optional<Boolean> reviewed, Optional<UUID> after, int limit, UriInfo uri) {
        var now = clock.instant();
        var found = accesses.list(reviewed, after, EmergencySight.of(caller.get()), limit);
        var shown = found.stream().limit(limit).toList();
        var opened = words.of(shown);
        var items = shown.stream()
                .map(access -> EmergencyView.of(access, opened.get(access.id()), now))
                .toList();
        if (found.size() <= limit) {
            return Response.ok(new Page(items, null)).build();
        }
        var next = Cursor.of(items.getLast().id());
        return Response.ok(new Page(items, next))
                .header(HttpHeaders.LINK, Cursor.link(uri, next))
                .build();
    }

    /** One access. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.DPO})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Response read(@PathParam("id") UUID id) {
        return accesses.byId(id, EmergencySight.of(caller.get()))
                .map(found -> tagged(
                        found, EmergencyView.of(found, words.of(List.of(found)).get(found.id()), clock.instant())))
                .orElseGet(EmergencyReviewResource::notFound);
    }

    /** The second person has looked at it. */
    @POST
    @Command
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.DPO})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyState.class)))
    public Response review(@PathParam("id") UUID id, @NotNull @Valid ReviewRequest request) {
        return switch (reviewEmergencyAccess.review(caller.get(), id, request.verdict())) {
            case ReviewOutcome.Reviewed(var reviewed) -> tagged(reviewed, EmergencyState.of(reviewed));
            case ReviewOutcome.Unknown _ -> notFound();
            case ReviewOutcome.Own _ -> Problem.of(EmergencyProblem.OWN_ACCESS).asResponse();
            case ReviewOutcome.AlreadyReviewed _ ->
                Problem.of(EmergencyProblem.ALREADY_REVIEWED).asResponse();
        };
    }

    private static Response tagged(EmergencyAccess access, Object body) {
        return Response.ok(body)
                .header(HttpHeaders.ETAG, new EntityTag(access.revision()).value())
                .build();
    }

    private static Response notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
