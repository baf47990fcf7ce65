package kz.ethnomediation.registry.entrances;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.organisations.Contact;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.organisations.OrganisationName;
import kz.ethnomediation.registry.organisations.RegisterOrganisation;
import kz.ethnomediation.registry.sheets.CellReader;

/** A row of a file of organisations, understood but for its parent. */
record OrganisationRow(
        OrganisationKind kind,
        Optional<String> region,
        Optional<String> district,
        Optional<String> house,
        OrganisationName name,
        Optional<Contact> contact,
        LocalDate openedOn,
        Optional<LocalDate> closedOn) {

    /** Reads it; what cannot be understood is a fault of the cells, and the row is not to be used then. */
    static OrganisationRow read(CellReader cells) {
        var _ = cells.words(OrganisationColumn.PARENT, Forms.REFERENCE);
        return new OrganisationRow(
                cells.needed(
                        OrganisationColumn.KIND,
                        cells.code(OrganisationColumn.KIND, OrganisationKind.class),
                        OrganisationKind.OFFICE),
                cells.words(OrganisationColumn.REGION, Forms.REGION),
                cells.words(OrganisationColumn.DISTRICT, Forms.DISTRICT),
                cells.words(OrganisationColumn.HOUSE, Forms.OFFICE),
                new OrganisationName(
                        cells.neededWords(OrganisationColumn.NAME_KK), cells.neededWords(OrganisationColumn.NAME_RU)),
                contact(cells),
                cells.neededDay(OrganisationColumn.OPENED_ON),
                cells.day(OrganisationColumn.CLOSED_ON));
    }

    /** What the keeper of the row sends. */
    RegisterOrganisation.Command command(OrganisationId id, Optional<OrganisationId> parent, Caller keeper) {
        return new RegisterOrganisation.Command(
                Optional.of(id), kind, region, district, house, name, parent, contact, Optional.of(openedOn), keeper);
    }

    private static Optional<Contact> contact(CellReader cells) {
        return cells.hasAny(
                        OrganisationColumn.CONTACT_POST,
                        OrganisationColumn.CONTACT_PHONE,
                        OrganisationColumn.CONTACT_EMAIL,
                        OrganisationColumn.CONTACT_ADDRESS)
                ? Optional.of(new Contact(
                        cells.words(OrganisationColumn.CONTACT_POST).orElse(null),
                        cells.words(OrganisationColumn.CONTACT_PHONE, Forms.PHONE)
                                .orElse(null),
                        cells.words(OrganisationColumn.CONTACT_EMAIL, Forms.EMAIL)
                                .orElse(null),
                        cells.words(OrganisationColumn.CONTACT_ADDRESS).orElse(null)))
                : Optional.empty();
    }
}
