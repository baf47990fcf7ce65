package kz.ethnomediation.registry.reference.csv;

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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.ethnomediation.registry.reference.KatoFile;
import kz.ethnomediation.registry.reference.KatoRow;

/**
 * Text of separated values (RFC 4180) in UTF-8, separated by comma or semicolon, with a header:
 * {@code code,parent_code,name_kk,name_ru} and where they are known {@code name_en,valid_from,valid_to}, in any order.
 */
@ApplicationScoped
class CsvKatoFile implements KatoFile {

    /** The country has some 220 districts and cities of this level. */
    private static final int MOST_ROWS = 1_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> NEEDED = List.of("code", "parent_code", "name_kk", "name_ru");

    @Override
    public Reading read(byte[] file) {
        try {
            return read(text(file));
        } catch (CharacterCodingException | CsvParseException | UncheckedIOException damaged) {
            return new Reading.Unreadable("damaged");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading read(String text) throws IOException {
        var rows = new ArrayList<KatoRow>();
        List<String> header = List.of();
        try (var records = reader(text)) {
            for (var line : records) {
                if (line.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = header(line);
                    if (!header.containsAll(NEEDED)) {
                        return new Reading.Unreadable("wrong-header");
                    }
                } else if (rows.size() == MOST_ROWS) {
                    return new Reading.Unreadable("too-many-rows");
                } else {
                    rows.add(new Cells(header, line).row());
                }
            }
        }
        return rows.isEmpty() ? new Reading.Unreadable("empty") : new Reading.Rows(rows);
    }

    private static List<String> header(CsvRecord line) {
        return line.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        var firstRow = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return CsvReader.builder()
                .fieldSeparator(firstRow.contains(";") ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** Every byte must be UTF-8: a file of another encoding would come in as other names. */
    private static String text(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private record Cells(List<String> header, CsvRecord line) {

        KatoRow row() {
            return new KatoRow(
                    (int) line.getStartingLineNumber(),
                    cell("code"),
                    cell("parent_code"),
                    cell("name_kk"),
                    cell("name_ru"),
                    cell("name_en"),
                    cell("valid_from"),
                    cell("valid_to"));
        }

        private String cell(String column) {
            var place = header.indexOf(column);
            return place < 0 || place >= line.getFieldCount()
                    ? ""
                    : Normalizer.normalize(line.getField(place), Normalizer.Form.NFC)
                            .strip();
        }
    }
}
