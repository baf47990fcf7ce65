package kz.ethnomediation.intake.imports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.ethnomediation.intake.imports.ImportRow;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalLanguage;
import kz.ethnomediation.intake.imports.LineFault;
import kz.ethnomediation.intake.imports.RefusalList;
import kz.ethnomediation.intake.imports.RowResult;

/** Writes the list as separated values that a spreadsheet opens as they are: with its byte order mark, and without formulas. */
@ApplicationScoped
class CsvRefusalList implements RefusalList {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    @Override
    public byte[] of(List<ImportRow> refused, JournalLanguage language) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            var _ = csv.writeRecord("line", "title", "column", "code");
            refused.stream()
                    .flatMap(row -> faults(row).map(fault -> record(row, fault, language)))
                    .forEach(record -> {
                        var _ = csv.writeRecord(record);
                    });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<LineFault> faults(ImportRow row) {
        return row.result() instanceof RowResult.Refused(var faults) ? faults.stream() : Stream.empty();
    }

    private static List<String> record(ImportRow row, LineFault fault, JournalLanguage language) {
        var title = Arrays.stream(JournalColumn.values())
                .filter(column -> column.pointer().equals(fault.pointer()))
                .findFirst()
                .map(column -> column.title(language))
                .orElse("");
        return Stream.of(String.valueOf(row.line()), title, fault.pointer().substring(1), fault.code())
                .map(CsvRefusalList::harmless)
                .toList();
    }

    /** A value that no spreadsheet takes for a formula. */
    static String harmless(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
