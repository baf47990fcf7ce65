package kz.ethnomediation.cases.lifecycle;

import kz.ethnomediation.cases.codes.PartyKind;
import org.jspecify.annotations.Nullable;

/** Who a party is and how it is reached, as intake handed it over. Never printed. */
public record PartyDetails(
        @Nullable PartyKind kind,
        @Nullable String name,
        @Nullable String description,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Boolean noContact) {

    @Override
    public String toString() {
        return "PartyDetails[redacted]";
    }
}
