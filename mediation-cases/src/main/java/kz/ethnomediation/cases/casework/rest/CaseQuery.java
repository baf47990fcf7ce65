package kz.ethnomediation.cases.casework.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.ethnomediation.cases.casework.CaseFilter;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The parameters of the list of cases, still as texts. */
public class CaseQuery {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Pattern REGION = Pattern.compile("KZ-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

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

    /** The parameter that cannot be read, if there is one. */
    Optional<Problem> fault() {
        var problem = Problem.of(PlatformProblem.MALFORMED);
        problem = at(problem, "region", region, text -> REGION.matcher(text).matches());
        problem = at(problem, "status", status, text -> status(text).isPresent());
        problem = at(problem, "mediator", mediator, text -> uuid(text).isPresent());
        problem = at(problem, "after", after, text -> Cursor.read(text).isPresent());
        problem = at(problem, "limit", limit, text -> limit(text).isPresent());
        return problem.errors().isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    /** What is asked for, one more than is shown, so that the end is known. */
    CaseFilter filter() {
        return new CaseFilter(
                Optional.ofNullable(region),
                Optional.ofNullable(status).flatMap(CaseQuery::status),
                Optional.ofNullable(mediator).flatMap(CaseQuery::uuid),
                Optional.ofNullable(after).flatMap(Cursor::read),
                shown() + 1);
    }

    int shown() {
        return Optional.ofNullable(limit).flatMap(CaseQuery::limit).orElse(USUAL);
    }

    private static Problem at(Problem problem, String name, @Nullable String text, Function<String, Boolean> readable) {
        return text == null || readable.apply(text) ? problem : problem.at(name, "wrong-format");
    }

    private static Optional<CaseStatus> status(String text) {
        return Arrays.stream(CaseStatus.values())
                .filter(candidate -> candidate.name().equals(text))
                .findAny();
    }

    private static Optional<Integer> limit(String text) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
