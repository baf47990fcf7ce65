package kz.ethnomediation.intake.appeals;

import java.time.LocalDate;
import java.util.UUID;

/** Which parties have consented to mediation. */
public interface PartyConsents {

    /** Keeps the consent; one that is known stays as it is, and so does whoever is no party here. */
    void add(UUID partyId, LocalDate consentedOn);
}
