package kz.ethnomediation.intake.appeals.rest;

import java.util.UUID;
import kz.ethnomediation.intake.appeals.Contact;
import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import kz.ethnomediation.intake.codes.PartyRole;
import org.jspecify.annotations.Nullable;

/** A party with its personal data. */
record PartyView(
        UUID partyId,
        PartyRole role,
        ApplicantKind kind,
        @Nullable String name,
        @Nullable String description,
        @Nullable String iin,
        @Nullable String bin,
        @Nullable DocumentView document,
        ContactView contact) {

    record DocumentView(
            @Nullable DocumentType type,
            @Nullable String number,
            @Nullable String country) {

        static @Nullable DocumentView of(Identity identity) {
            return identity.documentType() == null
                    ? null
                    : new DocumentView(identity.documentType(), identity.documentNumber(), identity.documentCountry());
        }

        @Override
        public String toString() {
            return "DocumentView[]";
        }
    }

    record ContactView(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            boolean none) {

        static ContactView of(Contact contact) {
            return new ContactView(contact.phone(), contact.email(), contact.address(), contact.none());
        }

        @Override
        public String toString() {
            return "ContactView[]";
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
                details.identity().iin(),
                details.identity().bin(),
                DocumentView.of(details.identity()),
                ContactView.of(details.contact()));
    }

    @Override
    public String toString() {
        return "PartyView[" + partyId + "]";
    }
}
