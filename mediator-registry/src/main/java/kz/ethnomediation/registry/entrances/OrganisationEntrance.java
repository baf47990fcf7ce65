package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.entrances.References.Named;
import kz.ethnomediation.registry.imports.Entered;
import kz.ethnomediation.registry.imports.EnteredRows;
import kz.ethnomediation.registry.imports.Entrance;
import kz.ethnomediation.registry.imports.Handing;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.sheets.CellReader;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sources.EntryKind;

/** Organisations of all kinds, dialogue platforms included; a parent stands in the same file, or was handed in before. */
@ApplicationScoped
class OrganisationEntrance implements Entrance {

    private final EnterOrganisation enterOrganisation;
    private final References references;
    private final Identifiers identifiers;

    OrganisationEntrance(EnterOrganisation enterOrganisation, References references, Identifiers identifiers) {
        this.enterOrganisation = enterOrganisation;
        this.references = references;
        this.identifiers = identifiers;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ORGANISATION;
    }

    @Override
    public List<Column> columns() {
        return List.of(OrganisationColumn.values());
    }

    @Override
    public Entered enter(List<NewRow> rows, Handing handing) {
        var siblings = new Siblings(rows, identifiers);
        var named = references.named(rows, OrganisationColumn.PARENT, EntryKind.ORGANISATION);
        var order = ParentOrder.of(rows);
        var entered = new EnteredRows();
        for (var row : order.inOrder()) {
            var cells = new CellReader(row.row());
            var read = OrganisationRow.read(cells);
            var parent = order.inCycles().contains(row) ? inCycle(cells) : parent(row, cells, siblings, named, entered);
            if (!entered.refuses(cells)) {
                enterOrganisation.enter(row, read, read.command(siblings.idOf(row), parent, handing.keeper()), entered);
            }
        }
        return entered.all();
    }

    private static Optional<OrganisationId> inCycle(CellReader cells) {
        cells.fault(OrganisationColumn.PARENT, "cycle");
        return Optional.empty();
    }

    /** The parent that the row names; where that is a row which was refused itself, its own faults say enough. */
    private static Optional<OrganisationId> parent(
            NewRow row, CellReader cells, Siblings siblings, Named named, EnteredRows entered) {
        var word = row.row().at(OrganisationColumn.PARENT);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var sibling = siblings.named(row, word.get());
        if (sibling.isPresent()) {
            return sibling.filter(entered::has).map(siblings::idOf);
        }
        var before = named.of(row, word.get()).map(OrganisationId::new);
        if (before.isEmpty()) {
            cells.fault(OrganisationColumn.PARENT, "unknown");
        }
        return before;
    }
}
