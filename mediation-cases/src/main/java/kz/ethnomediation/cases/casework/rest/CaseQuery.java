package kz.ethnomediation.cases.casework.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.casework.CaseFilter;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The parameters of the list of cases, still as texts. */
public class CaseQuery {

    @QueryParam("region")
    @Nullable
    String region;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("mediator")
    @Nullable
    String mediator;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @Nullable
    String limit;

    /** The parameters that cannot be read, if there are any. */
    Optional<Problem> fault() {
        var asked = new Parameters();
        var _ = filter(asked);
        return asked.refusal();
    }

    /** What is asked for, one more than is shown, so that the end is known. */
    CaseFilter filter() {
        return filter(new Parameters());
    }

    int shown() {
        return new Parameters().limit(limit);
    }

    private CaseFilter filter(Parameters asked) {
        return new CaseFilter(
                asked.matching("region", region, "KZ-[0-9]{2}"),
                asked.code("status", status, CaseStatus.class),
                asked.read("mediator", mediator, CaseQuery::uuid),
                asked.read("after", after, Cursor::read),
                asked.limit(limit) + 1);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
