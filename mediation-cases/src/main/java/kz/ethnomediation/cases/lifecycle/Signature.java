package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.codes.SignatureMethod;
import org.jspecify.annotations.Nullable;

/**
 * One signature under a contract or a settlement.
 *
 * @param partyId the party that signed; none for the mediator
 */
public record Signature(
        @Nullable UUID partyId,
        SignatureMethod method,
        LocalDate signedOn,
        @Nullable String place) {

    @Override
    public String toString() {
        return "Signature[redacted]";
    }
}
