package kz.ethnomediation.cases.casework;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.cases.lifecycle.KeptDetails;
import org.jspecify.annotations.Nullable;

/** A party as it is read: its details are there once the handover is. */
public record PartyOnFile(
        UUID partyId,
        PartyRole role,
        @Nullable KeptDetails details,
        @Nullable ConsentMethod consentMethod,
        @Nullable LocalDate consentedOn) {

    @Override
    public String toString() {
        return "PartyOnFile[" + partyId + "]";
    }
}
