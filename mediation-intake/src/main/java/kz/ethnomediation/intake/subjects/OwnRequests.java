package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.SubjectRequests;

/** Intake keeps the requests, so it has them at hand. */
@ApplicationScoped
class OwnRequests implements SubjectRequests {

    private final RequestRegister register;
    private final KeptCorrections corrections;

    OwnRequests(RequestRegister register, KeptCorrections corrections) {
        this.register = register;
        this.corrections = corrections;
    }

    @Override
    public Fetched fetch(UUID requestId) {
        return register.byId(requestId)
                .<Fetched>map(kept -> new Fetched.Here(
                        kept.request(), corrections.of(requestId).orElse(Corrections.NONE)))
                .orElseGet(() -> new Fetched.Failed("UNKNOWN"));
    }
}
