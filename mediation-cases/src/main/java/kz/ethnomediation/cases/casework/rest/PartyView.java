package kz.ethnomediation.cases.casework.rest;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.casework.Opened;
import kz.ethnomediation.cases.casework.PartyOnFile;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.PartyKind;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.cases.lifecycle.PartyDetails;
import org.jspecify.annotations.Nullable;

/** A party as it is read; without kind, name and contact until the handover has come. */
record PartyView(
        UUID partyId,
        PartyRole role,
        @Nullable PartyKind kind,
        @Nullable String name,
        @Nullable String description,
        @Nullable ContactView contact,
        boolean erased,
        boolean blocked,
        @Nullable ConsentView consent) {

    record ContactView(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable Boolean none) {
        @Override
        public String toString() {
            return "ContactView[redacted]";
        }
    }

    record ConsentView(ConsentMethod method, LocalDate consentedOn) {}

    static PartyView of(PartyOnFile party, Opened<PartyDetails> opened) {
        var details = opened.content().orElse(null);
        return new PartyView(
                party.partyId(),
                party.role(),
                details == null ? null : details.kind(),
                details == null ? null : details.name(),
                details == null ? null : details.description(),
                details == null ? null : contact(details),
                opened.erased(),
                opened.blocked(),
                consent(party.consentMethod(), party.consentedOn()));
    }

    private static @Nullable ContactView contact(PartyDetails details) {
        var given = details.phone() != null
                || details.email() != null
                || details.address() != null
                || details.noContact() != null;
        return given ? new ContactView(details.phone(), details.email(), details.address(), details.noContact()) : null;
    }

    private static @Nullable ConsentView consent(@Nullable ConsentMethod method, @Nullable LocalDate on) {
        return method == null || on == null ? null : new ConsentView(method, on);
    }

    @Override
    public String toString() {
        return "PartyView[" + partyId + "]";
    }
}
