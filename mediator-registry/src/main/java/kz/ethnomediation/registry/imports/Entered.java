package kz.ethnomediation.registry.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.sheets.RowFault;

/** What became of new rows: the entry of each by the row's number, and what is wrong with those that have none. */
public record Entered(Map<Integer, Entry> entries, List<RowFault> faults) {

    /**
     * An entry that a row brought about.
     *
     * @param region whose keeper keeps it; empty for what is the republic's
     */
    public record Entry(UUID id, Optional<String> region) {}

    public Entered {
        entries = Map.copyOf(entries);
        faults = List.copyOf(faults);
    }
}
