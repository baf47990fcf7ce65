package kz.ethnomediation.cases.subjects.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRequests;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fetches over HTTP; whatever goes wrong is a failed try, told by a code alone. */
@ApplicationScoped
class FetchedRequests implements SubjectRequests {

    private final RequestClient intake;

    FetchedRequests(@RestClient RequestClient intake) {
        this.intake = intake;
    }

    @Override
    public Fetched fetch(UUID requestId) {
        try {
            var request = intake.read(requestId);
            return new Fetched.Here(
                    request, request.kind() == RequestKind.CORRECT ? intake.corrections(requestId) : Corrections.NONE);
        } catch (WebApplicationException refused) {
            return new Fetched.Failed("HTTP_" + refused.getResponse().getStatus());
        } catch (RuntimeException unreachable) {
            return new Fetched.Failed("NO_ANSWER");
        }
    }
}
