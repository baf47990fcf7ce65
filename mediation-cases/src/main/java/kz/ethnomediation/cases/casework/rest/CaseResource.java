package kz.ethnomediation.cases.casework.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.cases.casework.AwaitCase;
import kz.ethnomediation.cases.casework.CaseQueries;
import kz.ethnomediation.cases.casework.HistoryLine;
import kz.ethnomediation.cases.casework.PartyOnFile;
import kz.ethnomediation.cases.casework.ShownTexts;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Reading cases. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CaseResource {

    private final AwaitCase awaitCase;
    private final CaseQueries queries;
    private final ShownTexts texts;
    private final CurrentCaller caller;
    private final InstantSource clock;

    CaseResource(
            AwaitCase awaitCase, CaseQueries queries, ShownTexts texts, CurrentCaller caller, InstantSource clock) {
        this.awaitCase = awaitCase;
        this.queries = queries;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    /** One case; with {@code Prefer: wait=20} a case that is still on its way is waited for. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response read(@PathParam("id") UUID id, @HeaderParam("Prefer") @Nullable String prefer) {
        return awaitCase
                .find(id, sight(), Patience.of(prefer))
                .map(found ->
                        VerbAnswers.tagged(Response.ok(CaseView.of(found, texts.essence(found))), found.revision()))
                .orElseGet(CaseResource::notFound);
    }

    /** The cases in sight, newest first. */
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CasePage.class)))
    public Response list(@BeanParam CaseQuery query, @Context UriInfo uri) {
        var fault = query.fault();
        if (fault.isPresent()) {
            return fault.get().asResponse();
        }
        var found = queries.list(query.filter(), sight());
        if (found.size() <= query.shown()) {
            return Response.ok(new CasePage(found, null)).build();
        }
        var items = List.copyOf(found.subList(0, query.shown()));
        var next = Cursor.of(items.getLast().id());
        return Response.ok(new CasePage(items, next))
                .header(HttpHeaders.LINK, Cursor.link(uri, next))
                .build();
    }

    /** The parties, with what intake has handed over of them. */
    @GET
    @Path("/{id}/parties")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Parties.class)))
    public Response parties(@PathParam("id") UUID id) {
        return queries.parties(id, sight())
                .map(found -> Response.ok(shown(found)).build())
                .orElseGet(CaseResource::notFound);
    }

    /** What was done to the case, by whom and when. */
    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = History.class)))
    public Response history(@PathParam("id") UUID id) {
        return queries.history(id, sight())
                .map(found -> Response.ok(new History(found)).build())
                .orElseGet(CaseResource::notFound);
    }

    /** All parties of a case. */
    record Parties(List<PartyView> items) {}

    /** A whole history. */
    record History(List<HistoryLine> items) {}

    private Parties shown(List<PartyOnFile> parties) {
        var details = texts.details(parties);
        return new Parties(parties.stream()
                .map(party -> PartyView.of(party, Objects.requireNonNull(details.get(party.partyId()))))
                .toList());
    }

    private Sight sight() {
        return Sight.forReading(caller.get(), clock.instant());
    }

    private static Response notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
