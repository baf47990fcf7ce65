package kz.ethnomediation.registry.imports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.imports.ImportFile;
import kz.ethnomediation.registry.imports.ImportOutcome;
import kz.ethnomediation.registry.imports.RegisterImport;
import kz.ethnomediation.registry.imports.RegisterImports;
import kz.ethnomediation.registry.sources.EntryKind;
import org.jspecify.annotations.Nullable;

/** What the resources of all kinds of files do alike. */
@ApplicationScoped
class ImportCalls {

    private final ImportFile importFile;
    private final RegisterImports imports;
    private final CurrentCaller caller;

    ImportCalls(ImportFile importFile, RegisterImports imports, CurrentCaller caller) {
        this.importFile = importFile;
        this.imports = imports;
        this.caller = caller;
    }

    /** Takes a file in whose logins nobody asks for. */
    Response take(EntryKind kind, String path, FileQuery query, byte @Nullable [] file) {
        return take(kind, path, query, new Parameters(), false, file);
    }

    /** Takes a file in. */
    Response take(
            EntryKind kind, String path, FileQuery query, Parameters asked, boolean accounts, byte @Nullable [] file) {
        var handing = query.read(asked, accounts, caller.get());
        if (asked.refusal().isPresent()) {
            return asked.refusal().get().asResponse();
        }
        return switch (importFile.take(kind, file == null ? new byte[0] : file, handing)) {
            case ImportOutcome.Imported(var taken) ->
                Response.created(URI.create(path + "/" + taken.id()))
                        .entity(ImportView.of(taken))
                        .build();
            case ImportOutcome.Judged judged ->
                Response.ok(JudgedView.of(judged)).build();
            case ImportOutcome.Unreadable(var reading) -> Refusals.of(reading).asResponse();
            case ImportOutcome.Faulty(var faults) -> Refusals.of(faults).asResponse();
        };
    }

    /** One import. */
    Response read(EntryKind kind, UUID id) {
        return found(kind, id)
                .map(taken -> Response.ok(ImportView.of(taken)).build())
                .orElseGet(ImportCalls::notFound);
    }

    /** A page of its rows. */
    Response rows(EntryKind kind, UUID id, @Nullable String limit, @Nullable String after, UriInfo uri) {
        var asked = new Parameters();
        var behind = asked.matching("after", after, "[0-9]{1,7}")
                .map(Integer::valueOf)
                .orElse(0);
        var size = asked.limit(limit);
        if (asked.refusal().isPresent()) {
            return asked.refusal().get().asResponse();
        }
        return found(kind, id)
                .map(taken -> RowPage.of(imports.rows(taken.id(), behind, size + 1), size)
                        .answer(uri))
                .orElseGet(ImportCalls::notFound);
    }

    private Optional<RegisterImport> found(EntryKind kind, UUID id) {
        return imports.byId(kind, id, caller.get().scopeAs(Roles.REGISTER_KEEPER));
    }

    private static Response notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
