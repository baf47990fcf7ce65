package kz.ethnomediation.intake.appeals.rest;

import java.util.UUID;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.PartyRole;
import org.jspecify.annotations.Nullable;

/** A party with its personal data. */
record PartyView(
        UUID partyId,
        PartyRole role,
        ApplicantKind kind,
        @Nullable String name,
        @Nullable String description,
        Contact contact) {

    record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            boolean none) {

        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    static PartyView of(Party party) {
        var details = party.details();
        return new PartyView(
                party.id(),
                party.role(),
                details.kind(),
                details.name(),
                details.description(),
                new Contact(details.phone(), details.email(), details.address(), details.withoutContact()));
    }

    @Override
    public String toString() {
        return "PartyView[" + partyId + "]";
    }
}
