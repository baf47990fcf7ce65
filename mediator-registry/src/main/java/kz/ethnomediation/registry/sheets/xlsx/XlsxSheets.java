package kz.ethnomediation.registry.sheets.xlsx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sheets.SheetFormat;
import kz.ethnomediation.registry.sheets.SheetReading;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import kz.ethnomediation.registry.sheets.SheetTable;

/**
 * Reads workbooks of Office Open XML with our own bounded reader: libraries for it let a cell's address decide how much
 * memory is taken and work formulas out that we do not want.
 */
@ApplicationScoped
class XlsxSheets implements SheetFormat {

    /** Days count from here, so that 1 March 1900, which is day 61, comes out right. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    @Override
    public Kind kind() {
        return Kind.XLSX;
    }

    @Override
    public SheetReading read(byte[] file, List<Column> columns) {
        try {
            var workbook = Workbook.of(file);
            var table = new SheetTable(workbook.countsFrom1904() ? DAY_ZERO_OF_1904 : DAY_ZERO, columns);
            return new SheetReader(workbook)
                    .into(table)
                    .<SheetReading>map(refusal -> refusal)
                    .orElseGet(table::end);
        } catch (UnreadableWorkbook unreadable) {
            return SheetReading.Unreadable.because(unreadable.reason());
        } catch (IOException | IllegalArgumentException damaged) {
            return SheetReading.Unreadable.because(Reason.DAMAGED);
        }
    }
}
