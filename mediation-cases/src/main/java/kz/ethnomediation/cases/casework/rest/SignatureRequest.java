package kz.ethnomediation.cases.casework.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.codes.SignatureMethod;
import kz.ethnomediation.cases.lifecycle.Signature;
import org.jspecify.annotations.Nullable;

/** A party's signature. */
record SignatureRequest(
        @NotNull UUID partyId,
        @NotNull SignatureMethod method,
        @NotNull LocalDate signedOn,
        @Size(max = 200) @Nullable String place) {

    Signature asSignature() {
        return new Signature(partyId, method, signedOn, place);
    }

    @Override
    public String toString() {
        return "SignatureRequest[redacted]";
    }
}
