package kz.ethnomediation.cases.subjects.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRequests;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fetches over HTTP; whatever goes wrong is a failed try, told by a code alone. */
@ApplicationScoped
class FetchedRequests implements SubjectRequests {

    private static final int NOT_FOUND = Response.Status.NOT_FOUND.getStatusCode();

    private final RequestClient intake;

    FetchedRequests(@RestClient RequestClient intake) {
        this.intake = intake;
    }

    @Override
    public Fetched fetch(UUID requestId) {
        try {
            var found = intake.read(requestId);
            return new Fetched.Here(found.request(), corrections(found));
        } catch (WebApplicationException refused) {
            return new Fetched.Failed("HTTP_" + refused.getResponse().getStatus());
        } catch (RuntimeException unreachable) {
            return new Fetched.Failed("NO_ANSWER");
        }
    }

    /** None where there are none any more: the keeper answers first, so what is absent after that is lost, and before it a try too early. */
    private Corrections corrections(FetchedRequest found) {
        if (found.request().kind() != RequestKind.CORRECT) {
            return Corrections.NONE;
        }
        try {
            return intake.corrections(found.request().id());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND && found.keeperHasAnswered()) {
                return Corrections.NONE;
            }
            throw refused;
        }
    }
}
