package kz.ethnomediation.registry.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of one shape as files. */
public final class Files {

    private Files() {}

    /** Text of separated values. */
    public static byte[] csv(List<Map<String, String>> rows) {
        var columns = List.copyOf(rows.getFirst().keySet());
        return Stream.concat(
                        Stream.of(columns),
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> row.getOrDefault(column, ""))
                                        .toList()))
                .map(cells -> cells.stream().map(Files::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook; a cell that begins with an equals sign is a formula. */
    public static byte[] xlsx(List<Map<String, String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "registry-tests", "1.0")) {
            var sheet = workbook.newWorksheet("register");
            var columns = new ArrayList<>(rows.getFirst().keySet());
            for (var place = 0; place < columns.size(); place++) {
                sheet.value(0, place, columns.get(place));
                for (var row = 0; row < rows.size(); row++) {
                    write(sheet, row + 1, place, rows.get(row).getOrDefault(columns.get(place), ""));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The rows of a text. */
    public static List<Map<String, String>> read(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .<Map<String, String>>map(row -> new LinkedHashMap<>(row.getFieldsAsMap()))
                    .toList();
        }
    }

    private static void write(Worksheet sheet, int row, int place, String text) {
        if (text.startsWith("=")) {
            sheet.formula(row, place, text.substring(1));
        } else {
            sheet.value(row, place, text);
        }
    }

    private static String quoted(String text) {
        return text.matches("[^\",\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
