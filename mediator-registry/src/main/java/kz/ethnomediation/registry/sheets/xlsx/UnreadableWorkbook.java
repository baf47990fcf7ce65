package kz.ethnomediation.registry.sheets.xlsx;

import java.io.IOException;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;

/** Ends the reading of a workbook that is none; it never leaves this package and quotes nothing of the file. */
final class UnreadableWorkbook extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableWorkbook(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
