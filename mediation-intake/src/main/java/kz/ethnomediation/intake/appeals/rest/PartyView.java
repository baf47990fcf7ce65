package kz.ethnomediation.intake.appeals.rest;

import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Contact;
import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.ShownTexts.Shown;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import kz.ethnomediation.intake.codes.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * A party with its personal data.
 *
 * @param contact absent where the party is erased
 * @param blocked true where the person's data are kept and not shown
 * @param erased true where nothing is left of the party but its part in the matter
 */
record PartyView(
        UUID partyId,
        PartyRole role,
        ApplicantKind kind,
        @Nullable String name,
        @Nullable String description,
        @Nullable String iin,
        @Nullable String bin,
        @Nullable DocumentView document,
        @Nullable ContactView contact,
        @Nullable Boolean blocked,
        @Nullable Boolean erased) {

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

    /** As people are shown it. */
    static PartyView of(Party party, Shown shown) {
        return shown.blocked().contains(party.id())
                ? new PartyView(party.id(), party.role(), party.kind(), null, null, null, null, null, null, true, null)
                : of(party, Optional.ofNullable(shown.known().get(party.id())));
    }

    static PartyView of(Party party, Optional<PartyDetails> known) {
        return known.map(details -> of(party, details))
                .orElseGet(() -> new PartyView(
                        party.id(), party.role(), party.kind(), null, null, null, null, null, null, null, true));
    }

    private static PartyView of(Party party, PartyDetails details) {
        return new PartyView(
                party.id(),
                party.role(),
                details.kind(),
                details.name(),
                details.description(),
                details.identity().iin(),
                details.identity().bin(),
                DocumentView.of(details.identity()),
                ContactView.of(details.contact()),
                null,
                null);
    }

    @Override
    public String toString() {
        return "PartyView[" + partyId + "]";
    }
}
