package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.MediationOffer;

/** Offers mediation to the parties, with the consents that they gave in the room. */
@ApplicationScoped
public class OfferMediation {

    private final CaseDesk desk;
    private final InstantSource clock;

    public OfferMediation(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public CaseOutcome offer(Errand errand, MediationOffer offer) {
        return desk.change(errand, found -> found.offerMediation(offer, clock.instant()));
    }
}
