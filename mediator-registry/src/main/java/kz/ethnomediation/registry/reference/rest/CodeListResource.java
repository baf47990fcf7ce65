package kz.ethnomediation.registry.reference.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.answers.rest.PublicAnswer;
import kz.ethnomediation.registry.reference.CodeListsReading;
import kz.ethnomediation.registry.reference.ReadCodeLists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published lists, for everybody: what a client needs before anybody signs in, in one answer. */
@Path("/api/v1/code-lists")
@Tag(name = "Reference data")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CodeListResource {

    /** More than there are lists. */
    private static final int MOST_NAMES = 200;

    private static final String NAME = "[a-z][a-z-]{0,63}";

    private final ReadCodeLists readCodeLists;
    private final PublicAnswer answers;
    private final InstantSource clock;

    CodeListResource(ReadCodeLists readCodeLists, PublicAnswer answers, InstantSource clock) {
        this.readCodeLists = readCodeLists;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readCodeLists",
            summary =
                    "Published lists in force on a day (default today), all where none is named; with If-None-Match 304")
    @APIResponse(
            responseCode = "200",
            description = "The lists by their names; compressed where the client takes gzip",
            content = @Content(schema = @Schema(implementation = CodeListsView.class)))
    @APIResponse(responseCode = "304", description = "The client has them")
    public Response readAll(
            @QueryParam("names") @Parameter(description = "separated by commas") @Nullable String names,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("on") @Nullable String on,
            @Context Request request,
            @Context HttpHeaders headers) {
        var parameters = new Parameters();
        var asked = parameters.read("names", names, CodeListResource::names).orElse(Set.of());
        var day = parameters.day("on", on).orElseGet(this::today);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        return switch (readCodeLists.read(asked, day)) {
            case CodeListsReading.Found(var lists) -> kept(CodeListsView.of(lists), request, headers);
            case CodeListsReading.Unknown _ ->
                Problem.of(PlatformProblem.MALFORMED).at("names", "unknown").asResponse();
        };
    }

    @GET
    @Path("/{name}")
    @PermitAll
    @Operation(operationId = "readCodeList", summary = "One published list as it is in force on a day (default today)")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = CodeListsView.CodeListView.class)))
    @APIResponse(responseCode = "304", description = "The client has it")
    public Response read(
            @PathParam("name") String name,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("on") @Nullable String on,
            @Context Request request,
            @Context HttpHeaders headers) {
        var parameters = new Parameters();
        var day = parameters.day("on", on).orElseGet(this::today);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        if (!name.matches(NAME)) {
            return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
        }
        return switch (readCodeLists.read(Set.of(name), day)) {
            case CodeListsReading.Found(var lists) ->
                kept(CodeListsView.CodeListView.of(lists.getFirst()), request, headers);
            case CodeListsReading.Unknown _ ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
        };
    }

    private Response kept(Object view, Request request, HttpHeaders headers) {
        return answers.of(answers.json(view, PublicAnswer.LISTS_KEPT), request, headers)
                .build();
    }

    private static Optional<Set<String>> names(String text) {
        var names = Set.copyOf(List.of(text.split(",", -1)));
        return names.size() <= MOST_NAMES && names.stream().allMatch(name -> name.matches(NAME))
                ? Optional.of(names)
                : Optional.empty();
    }

    private LocalDate today() {
        return AlmatyDay.of(clock.instant());
    }
}
