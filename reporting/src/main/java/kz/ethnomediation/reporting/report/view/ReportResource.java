package kz.ethnomediation.reporting.report.view;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.problems.ReportingProblem;
import kz.ethnomediation.reporting.report.ReadReport;
import kz.ethnomediation.reporting.report.ReportOutcome.Compiled;
import kz.ethnomediation.reporting.report.ReportOutcome.NotBegun;
import kz.ethnomediation.reporting.report.ReportOutcome.RegionNotVisible;
import kz.ethnomediation.reporting.report.ReportSight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Tag(name = "Report", description = "Totals by unit and for the republic, live")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReportResource {

    private static final int MOST_QUARTERS = 80;

    private final ReadReport readReport;
    private final CurrentCaller caller;

    ReportResource(ReadReport readReport, CurrentCaller caller) {
        this.readReport = readReport;
        this.caller = caller;
    }

    @GET
    @Path("/quarters/{quarter}/report")
    @RolesAllowed({
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN,
        Roles.REGIONAL_COORDINATOR,
        Roles.OFFICE_HEAD,
        Roles.AUDITOR
    })
    @Operation(summary = "The report of one quarter")
    @APIResponseSchema(value = ReportView.class, responseCode = "200")
    public Response ofQuarter(
            @Parameter(example = "2026-Q3") @RestPath String quarter,
            @Parameter(description = "One unit only", example = "KZ-61") @RestQuery @Nullable String region) {
        return Quarter.parse(quarter)
                .map(parsed -> answer(Period.of(parsed), "quarter", region))
                .orElseGet(() -> malformed("quarter"));
    }

    @GET
    @Path("/periods/{from}/{to}/report")
    @RolesAllowed({
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN,
        Roles.REGIONAL_COORDINATOR,
        Roles.OFFICE_HEAD,
        Roles.AUDITOR
    })
    @Operation(summary = "The report of a span of quarters, both ends included")
    @APIResponseSchema(value = ReportView.class, responseCode = "200")
    public Response ofPeriod(
            @Parameter(example = "2021-Q1") @RestPath String from,
            @Parameter(example = "2022-Q1") @RestPath String to,
            @Parameter(description = "One unit only", example = "KZ-61") @RestQuery @Nullable String region) {
        var first = Quarter.parse(from);
        var last = Quarter.parse(to);
        if (first.isEmpty() || last.isEmpty()) {
            return malformed(first.isEmpty() ? "from" : "to");
        }
        if (first.get().compareTo(last.get()) > 0) {
            return Problem.of(ReportingProblem.PERIOD_REVERSED)
                    .at("to", "before-from")
                    .asResponse();
        }
        return answer(new Period(first.get(), last.get()), "to", region);
    }

    private Response answer(Period period, String end, @Nullable String region) {
        if (period.length() > MOST_QUARTERS) {
            return Problem.of(ReportingProblem.PERIOD_TOO_LONG)
                    .at(end, "too-late")
                    .with("mostQuarters", MOST_QUARTERS)
                    .asResponse();
        }
        return switch (readReport.read(period, region, ReportSight.of(caller.get()))) {
            case Compiled compiled ->
                Response.ok(ReportView.of(compiled.report())).build();
            case NotBegun notBegun ->
                Problem.of(ReportingProblem.QUARTER_NOT_BEGUN)
                        .at(end, "not-begun")
                        .asResponse();
            case RegionNotVisible notVisible ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
        };
    }

    private static Response malformed(String parameter) {
        return Problem.of(ReportingProblem.MALFORMED_QUARTER)
                .at(parameter, "malformed-quarter")
                .asResponse();
    }
}
