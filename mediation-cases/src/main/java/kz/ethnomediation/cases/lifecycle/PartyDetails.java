package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.ethnomediation.cases.codes.PartyKind;
import org.jspecify.annotations.Nullable;

/** Who a party is and how it is reached, as intake handed it over. Never printed. */
@Embeddable
public record PartyDetails(
        @Enumerated(EnumType.STRING) @Nullable PartyKind kind,
        @Nullable String name,
        @Nullable String description,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Boolean noContact) {

    /** Nothing is known yet. */
    static final PartyDetails UNKNOWN = new PartyDetails(null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "PartyDetails[redacted]";
    }
}
