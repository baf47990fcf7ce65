package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
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
        var ids = new HashMap<String, OrganisationId>();
        rows.forEach(row -> ids.put(name(row, row.externalId()), new OrganisationId(identifiers.next())));
        var named = references.named(rows, OrganisationColumn.PARENT, EntryKind.ORGANISATION);
        var order = ParentOrder.of(rows);
        var entered = new EnteredRows();
        for (var row : order.inOrder()) {
            var cells = new CellReader(row.row());
            var read = OrganisationRow.read(cells);
            var parent = order.inCycles().contains(row) ? inCycle(cells) : parent(row, cells, ids, named);
            if (!entered.refuses(cells)) {
                enter(row, read, parent, ids, handing.keeper(), entered);
            }
        }
        return entered.all();
    }

    private void enter(
            NewRow row,
            OrganisationRow read,
            Optional<OrganisationId> parent,
            Map<String, OrganisationId> ids,
            Caller keeper,
            EnteredRows entered) {
        var id = Objects.requireNonNull(ids.get(name(row, row.externalId())));
        enterOrganisation.enter(row, read, read.command(id, parent, keeper), entered);
    }

    private static Optional<OrganisationId> inCycle(CellReader cells) {
        cells.fault(OrganisationColumn.PARENT, "cycle");
        return Optional.empty();
    }

    private static Optional<OrganisationId> parent(
            NewRow row, CellReader cells, Map<String, OrganisationId> ids, Named named) {
        var word = row.row().at(OrganisationColumn.PARENT);
        var parent = word.flatMap(id -> Optional.ofNullable(ids.get(name(row, id)))
                .or(() -> named.of(row, id).map(OrganisationId::new)));
        if (word.isPresent() && parent.isEmpty()) {
            cells.fault(OrganisationColumn.PARENT, "unknown");
        }
        return parent;
    }

    private static String name(NewRow row, String externalId) {
        return row.source().system() + " " + externalId;
    }
}
