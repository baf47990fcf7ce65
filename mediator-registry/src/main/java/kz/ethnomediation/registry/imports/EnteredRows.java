package kz.ethnomediation.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.imports.Entered.Entry;
import kz.ethnomediation.registry.sheets.CellReader;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sheets.RowFault;

/** Collects what became of new rows. */
public final class EnteredRows {

    private final Map<Integer, Entry> entries = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** The row has an entry. */
    public void entered(NewRow row, UUID id, Optional<String> region) {
        entries.put(row.number(), new Entry(id, region));
    }

    /** Whether the row has an entry. */
    public boolean has(NewRow row) {
        return entries.containsKey(row.number());
    }

    /** The row says what cannot be understood; false where it says nothing of that kind. */
    public boolean refuses(CellReader cells) {
        faults.addAll(cells.faults());
        return !cells.faults().isEmpty();
    }

    /** A use case refuses the row. */
    public void refused(NewRow row, Column column, String code) {
        faults.add(new RowFault(row.number(), column.field(), code));
    }

    public Entered all() {
        return new Entered(entries, faults);
    }
}
