package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalInt;
import kz.ethnomediation.registry.imports.EnteredRows;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.organisations.Change;
import kz.ethnomediation.registry.organisations.ChangeOrganisation;
import kz.ethnomediation.registry.organisations.ChangeOutcome;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.RegisterOrganisation;
import kz.ethnomediation.registry.organisations.RegistrationOutcome;

/** Enters the organisation of a row as a keeper would: open since its day, and closed again where the row says so. */
@ApplicationScoped
class EnterOrganisation {

    private static final Map<String, OrganisationColumn> COLUMNS = Map.of(
            "/region", OrganisationColumn.REGION,
            "/district", OrganisationColumn.DISTRICT,
            "/office", OrganisationColumn.HOUSE,
            "/parent", OrganisationColumn.PARENT,
            "/contact", OrganisationColumn.CONTACT_POST,
            "/openedOn", OrganisationColumn.OPENED_ON);

    private final RegisterOrganisation registration;
    private final ChangeOrganisation changes;

    EnterOrganisation(RegisterOrganisation registration, ChangeOrganisation changes) {
        this.registration = registration;
        this.changes = changes;
    }

    /** Enters it, or notes why not. */
    void enter(NewRow row, OrganisationRow read, RegisterOrganisation.Command command, EnteredRows entered) {
        switch (registration.register(command)) {
            case RegistrationOutcome.Registered(var id, var revision) -> {
                if (isClosed(row, id, revision, read, command, entered)) {
                    entered.entered(row, id.value(), read.region());
                }
            }
            case RegistrationOutcome.Invalid(var faults) ->
                faults.forEach(fault -> entered.refused(row, Pointers.column(fault.pointer(), COLUMNS), fault.code()));
            case RegistrationOutcome.IdTaken() -> throw new IllegalStateException("an id of our own is taken");
        }
    }

    /** Whether it is closed on its day, if it has one. */
    private boolean isClosed(
            NewRow row,
            OrganisationId id,
            long revision,
            OrganisationRow read,
            RegisterOrganisation.Command command,
            EnteredRows entered) {
        if (read.closedOn().isEmpty()) {
            return true;
        }
        var closing = new ChangeOrganisation.Command(
                id, revision, new Change.Closed(), read.closedOn(), OptionalInt.empty(), command.keeper());
        return switch (changes.change(closing)) {
            case ChangeOutcome.Recorded(var _, var _) -> true;
            case ChangeOutcome.Invalid(var _, var code) -> {
                entered.refused(row, OrganisationColumn.CLOSED_ON, code);
                yield false;
            }
            case ChangeOutcome other -> throw new IllegalStateException("a new organisation: " + other);
        };
    }
}
