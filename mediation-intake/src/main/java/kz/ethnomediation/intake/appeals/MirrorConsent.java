package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps that a party has consented to mediation, as the events of the case say: until then another party is kept for the invitation only. */
@ApplicationScoped
public class MirrorConsent {

    private final PartyConsents consents;

    public MirrorConsent(PartyConsents consents) {
        this.consents = consents;
    }

    /** The party has consented on that day; told again, nothing changes. */
    @Transactional
    public void consented(UUID partyId, LocalDate on) {
        consents.add(partyId, on);
    }
}
