package kz.ethnomediation.reporting.demographics.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.reporting.demographics.ReadYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The published table: the republic and the year, and no call for anything smaller. */
@Path("/api/v1/demographics")
@Tag(name = "Demographics", description = "Declared ethnicity, by republic and year only")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DemographicsResource {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final ReadYear readYear;

    DemographicsResource(ReadYear readYear) {
        this.readYear = readYear;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({Roles.COUNCIL_VIEWER, Roles.STATISTICIAN, Roles.AUDITOR})
    @Operation(
            summary = "What applicants of a year have declared of their ethnicity, over the republic",
            description = "404 until the last quarter of the year is counted.")
    @APIResponseSchema(value = YearView.class, responseCode = "200")
    public Response ofYear(@Parameter(example = "2026") @RestPath String year) {
        return Optional.of(year)
                .filter(YEAR.asMatchPredicate())
                .map(Integer::valueOf)
                .flatMap(readYear::of)
                .map(counts -> Response.ok(YearView.of(counts)).build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
