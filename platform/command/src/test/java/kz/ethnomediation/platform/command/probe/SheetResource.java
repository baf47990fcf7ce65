package kz.ethnomediation.platform.command.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.command.ReadsOnly;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/** Package-private, on virtual threads, with checks of its own: a resource as the services have them. */
@Path("/sheets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SheetResource {
    private final WriteSheet writeSheet;

    SheetResource(WriteSheet writeSheet) {
        this.writeSheet = writeSheet;
    }

    record SheetRequest(@NotNull @Size(max = 40_000) String text) {}

    record SheetView(UUID id, long number) {}

    @POST
    @Command
    @RolesAllowed("operator")
    public Response write(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid SheetRequest request) {
        var text = request.text();
        return switch (text.substring(0, Math.min(5, text.length()))) {
            case "break" -> {
                var _ = writeSheet.write(text);
                throw new IllegalStateException("after the act");
            }
            case "crash" -> created(writeSheet.writeAndBreakAtCommit(text));
            case "stale" -> created(writeSheet.writeAndCollide(text));
            case "wrong" -> {
                var _ = writeSheet.write(text);
                yield Problem.of(PlatformProblem.INVALID).at("/text", "wrong").asResponse();
            }
            default -> created(writeSheet.write(text));
        };
    }

    private static Response created(Sheet sheet) {
        return Response.created(URI.create("/sheets/" + sheet.id()))
                .tag(String.valueOf(sheet.version()))
                .link("/sheets/" + sheet.id() + "/history", "history")
                .entity(new SheetView(sheet.id(), sheet.number()))
                .build();
    }

    @POST
    @Path("/{id:[0-9a-f-]+}/approval")
    @Command
    @PermitAll
    public Response approve(@PathParam("id") String id) {
        var _ = writeSheet.write("approved " + id);
        return Response.noContent().build();
    }

    @POST
    @Path("/imports")
    @Command(rehearsed = false)
    @RolesAllowed("operator")
    public Response imported() {
        return Response.accepted().build();
    }

    @POST
    @Path("/search")
    @ReadsOnly("the words looked for may be a person's")
    @RolesAllowed("operator")
    public Response search(@NotNull @Valid SheetRequest request) {
        return Response.ok(request).build();
    }
}
