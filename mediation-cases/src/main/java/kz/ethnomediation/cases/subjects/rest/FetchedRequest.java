package kz.ethnomediation.cases.subjects.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/**
 * A request as its keeper shows it to a service.
 *
 * @param awaited the services that have not answered yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FetchedRequest(@JsonUnwrapped SubjectRequest request, List<String> awaited) {

    private static final String KEEPER = "mediation-intake";

    FetchedRequest {
        awaited = List.copyOf(awaited);
    }

    boolean keeperHasAnswered() {
        return !awaited.contains(KEEPER);
    }
}
