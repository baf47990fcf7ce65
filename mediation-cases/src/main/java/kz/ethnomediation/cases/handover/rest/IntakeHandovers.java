package kz.ethnomediation.cases.handover.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import kz.ethnomediation.cases.handover.AppealHandovers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fetches over HTTP; whatever goes wrong is a failed try, told by a code alone. */
@ApplicationScoped
class IntakeHandovers implements AppealHandovers {

    private final IntakeClient intake;

    IntakeHandovers(@RestClient IntakeClient intake) {
        this.intake = intake;
    }

    @Override
    public Fetched fetch(UUID appealId) {
        try {
            return new Fetched.Here(intake.handover(appealId).asHandover());
        } catch (WebApplicationException refused) {
            return new Fetched.Failed("HTTP_" + refused.getResponse().getStatus());
        } catch (RuntimeException unreachable) {
            return new Fetched.Failed("NO_ANSWER");
        }
    }
}
