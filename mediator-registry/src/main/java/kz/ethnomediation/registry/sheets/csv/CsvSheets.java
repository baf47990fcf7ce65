package kz.ethnomediation.registry.sheets.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sheets.SheetFormat;
import kz.ethnomediation.registry.sheets.SheetReading;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import kz.ethnomediation.registry.sheets.SheetTable;
import kz.ethnomediation.registry.sheets.SheetTable.Cell;

/** Reads text of separated values (RFC 4180) in UTF-8, separated by comma, semicolon or tab, whichever the first row has most of. */
@ApplicationScoped
class CsvSheets implements SheetFormat {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Override
    public Kind kind() {
        return Kind.CSV;
    }

    @Override
    public SheetReading read(byte[] file, List<Column> columns) {
        try {
            return read(text(file), columns);
        } catch (CharacterCodingException | CsvParseException | UncheckedIOException damaged) {
            return SheetReading.Unreadable.because(Reason.DAMAGED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SheetReading read(String text, List<Column> columns) throws IOException {
        var table = new SheetTable(LocalDate.EPOCH, columns);
        try (var rows = reader(text)) {
            for (var row : rows) {
                var refusal = table.next((int) row.getStartingLineNumber(), cells(row));
                if (refusal.isPresent()) {
                    return refusal.get();
                }
            }
        }
        return table.end();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        var firstRow = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var separator = SEPARATORS.stream()
                .max(Comparator.comparingLong(candidate ->
                        firstRow.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static List<Cell> cells(CsvRecord row) {
        return row.getFields().stream().<Cell>map(Cell.Words::new).toList();
    }

    /** The text, whose every byte must be UTF-8: a register of another encoding would come in as other words. */
    private static String text(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
