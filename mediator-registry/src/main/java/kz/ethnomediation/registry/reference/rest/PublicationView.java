package kz.ethnomediation.registry.reference.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.reference.PublicationOutcome;

/** What was published. */
record PublicationView(String list, int version, LocalDate validFrom) {

    static Response answer(PublicationOutcome outcome) {
        return switch (outcome) {
            case PublicationOutcome.Published(var list, var version, var validFrom) ->
                Response.created(URI.create("/api/v1/code-lists/" + list + "?on=" + validFrom))
                        .entity(new PublicationView(list, version, validFrom))
                        .build();
            case PublicationOutcome.BeyondTheCaller() ->
                Problem.of(PlatformProblem.FORBIDDEN).asResponse();
            case PublicationOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case PublicationOutcome.NotOfWordsAlone() ->
                Problem.invalid("", "not-of-words-alone").asResponse();
            case PublicationOutcome.Faulty(var faults) -> {
                var problem = Problem.of(PlatformProblem.INVALID);
                for (var fault : faults) {
                    problem = problem.at(fault.pointer(), fault.code());
                }
                yield problem.asResponse();
            }
        };
    }
}
