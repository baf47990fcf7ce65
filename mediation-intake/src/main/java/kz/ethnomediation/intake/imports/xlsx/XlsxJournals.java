package kz.ethnomediation.intake.imports.xlsx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import kz.ethnomediation.intake.imports.JournalFormat;
import kz.ethnomediation.intake.imports.JournalReading;
import kz.ethnomediation.intake.imports.JournalReading.Reason;
import kz.ethnomediation.intake.imports.JournalTable;

/**
 * Reads workbooks of Office Open XML with our own bounded reader: libraries for it let a cell's address decide how much
 * memory is taken and work formulas out that we do not want.
 */
@ApplicationScoped
class XlsxJournals implements JournalFormat {

    /** Days count from here, so that 1 March 1900, which is day 61, comes out right. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    @Override
    public Kind kind() {
        return Kind.XLSX;
    }

    @Override
    public JournalReading read(byte[] file) {
        try {
            var workbook = JournalBook.of(file);
            var table = new JournalTable(workbook.countsFrom1904() ? DAY_ZERO_OF_1904 : DAY_ZERO);
            return new SheetReader(workbook)
                    .into(table)
                    .<JournalReading>map(refusal -> refusal)
                    .orElseGet(table::end);
        } catch (UnreadableWorkbook unreadable) {
            return JournalReading.Unreadable.because(unreadable.reason());
        } catch (IOException | IllegalArgumentException damaged) {
            return JournalReading.Unreadable.because(Reason.DAMAGED);
        }
    }
}
