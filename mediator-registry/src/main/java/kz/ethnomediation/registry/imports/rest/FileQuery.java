package kz.ethnomediation.registry.imports.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.registry.imports.Handing;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is said of a file beside it. */
class FileQuery {

    private static final String YES_OR_NO = "true|false";

    @QueryParam("dryRun")
    @Parameter(
            description = "Judge everything, and keep nothing",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String dryRun;

    @QueryParam("source")
    @Parameter(
            description = "The system that all rows come from which name none",
            schema = @Schema(type = SchemaType.STRING, pattern = "[a-z][a-z0-9.:-]{0,59}"))
    @Nullable
    String source;

    @Context
    @SuppressWarnings("NullAway.Init") // set by JAX-RS
    HttpHeaders headers;

    /** Reads it; what is malformed is noted in the parameters. */
    Handing read(Parameters asked, boolean accounts, Caller keeper) {
        return new Handing(
                ImportMedia.kind(headers.getMediaType()),
                asked.matching("source", source, "[a-z][a-z0-9.:-]{0,59}"),
                accounts,
                isTrue(asked, "dryRun", dryRun),
                keeper);
    }

    static boolean isTrue(Parameters asked, String name, @Nullable String value) {
        return asked.matching(name, value, YES_OR_NO).filter("true"::equals).isPresent();
    }
}
