package kz.ethnomediation.registry.imports;

import kz.ethnomediation.registry.sheets.SheetRow;
import kz.ethnomediation.registry.sources.SourceOf;

/** A row that the register does not know yet. */
public record NewRow(SheetRow row, SourceOf source, String externalId) {

    /** Its number in the file. */
    public int number() {
        return row.row();
    }
}
