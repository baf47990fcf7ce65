package kz.ethnomediation.registry.organisations.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.Change;
import kz.ethnomediation.registry.organisations.ChangeKind;
import kz.ethnomediation.registry.organisations.Contact;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.organisations.OrganisationName;
import kz.ethnomediation.registry.organisations.RecordedChange;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Reads rows of organisations and of their changes. */
final class OrganisationRow {

    private OrganisationRow() {}

    static RecordedChange change(ResultSet row) throws SQLException {
        var replaces = (Integer) row.getObject("replaces");
        return new RecordedChange(
                row.getInt("ordinal"),
                said(row),
                row.getObject("effective_on", LocalDate.class),
                Statements.moment(row, "recorded_at"),
                row.getString("recorded_by"),
                replaces == null ? OptionalInt.empty() : OptionalInt.of(replaces));
    }

    static OrganisationEntry entry(ResultSet row) throws SQLException {
        var contact = contact(row);
        return new OrganisationEntry(
                new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("region")),
                Optional.ofNullable(row.getString("district")),
                Optional.ofNullable(row.getString("house")),
                name(row),
                parent(row),
                contact.isEmpty() ? Optional.empty() : Optional.of(contact),
                row.getString("life").equals(ChangeKind.OPENED.name()),
                row.getObject("since", LocalDate.class),
                row.getLong("revision"));
    }

    private static Change said(ResultSet row) throws SQLException {
        return switch (ChangeKind.valueOf(row.getString("change"))) {
            case OPENED -> new Change.Opened();
            case CLOSED -> new Change.Closed();
            case NAMED -> new Change.Named(name(row));
            case PLACED -> new Change.Placed(parent(row));
            case REACHED -> new Change.Reached(contact(row));
        };
    }

    private static OrganisationName name(ResultSet row) throws SQLException {
        return new OrganisationName(row.getString("name_kk"), row.getString("name_ru"));
    }

    private static Optional<OrganisationId> parent(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(OrganisationId::new);
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("contact_post"),
                row.getString("contact_phone"),
                row.getString("contact_email"),
                row.getString("contact_address"));
    }
}
