package kz.ethnomediation.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.platform.caller.Caller;

/** A second person looks at an emergency access and says what is to be thought of it. */
@ApplicationScoped
public class ReviewEmergencyAccess {

    private final EmergencyAccesses accesses;
    private final InstantSource clock;

    public ReviewEmergencyAccess(EmergencyAccesses accesses, InstantSource clock) {
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public ReviewOutcome review(Caller caller, UUID id, EmergencyVerdict verdict) {
        return accesses.forReview(id, EmergencySight.of(caller))
                .map(found -> found.review(Actor.of(caller), verdict, clock.instant()))
                .orElseGet(ReviewOutcome.Unknown::new);
    }
}
