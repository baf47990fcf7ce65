package kz.ethnomediation.intake.imports.rest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.WorkbookZip;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The template as somebody fills it in: with words of its drop-down lists, with days as a spreadsheet keeps them. */
final class FilledTemplate {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 1_000;

    private final byte[] template;
    private final Random random;
    private final Map<JournalColumn, List<String>> offered = new EnumMap<>(JournalColumn.class);
    private final List<Map<JournalColumn, String>> lines = new ArrayList<>();

    FilledTemplate(byte[] template, Random random) throws IOException {
        this.template = template;
        this.random = random;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            var sheet = book.findSheet("lists").orElseThrow().read();
            var lists = Arrays.stream(JournalColumn.values())
                    .flatMap(column -> column.list().stream())
                    .distinct()
                    .toList();
            for (var column : JournalColumn.values()) {
                column.list()
                        .ifPresent(list -> offered.put(
                                column,
                                sheet.stream()
                                        .filter(row -> row.hasCell(lists.indexOf(list)))
                                        .map(row -> row.getCellText(lists.indexOf(list)))
                                        .filter(word -> !word.isEmpty())
                                        .toList()));
            }
        }
    }

    /** Another line, of a day in 2023 to 2025; every second one with its consultation. */
    void add(int number) {
        var cells = new EnumMap<JournalColumn, String>(JournalColumn.class);
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        cells.put(JournalColumn.NUMBER, number + "/" + day.getYear());
        cells.put(JournalColumn.RECEIVED_ON, day.toString());
        cells.put(JournalColumn.APPLICANT_NAME, "Synthetic <Applicant> & " + number);
        cells.put(JournalColumn.ESSENCE, "A fence, number " + number);
        cells.put(JournalColumn.CONSENT, offered.get(JournalColumn.CONSENT).getFirst());
        for (var column : List.of(
                JournalColumn.CHANNEL,
                JournalColumn.FORM,
                JournalColumn.LANGUAGE,
                JournalColumn.APPLICANT_KIND,
                JournalColumn.CATEGORY,
                JournalColumn.CRIMINAL_SEVERITY)) {
            cells.put(column, any(column));
        }
        if (number % 2 == 0) {
            cells.put(
                    JournalColumn.CONSULTED_ON, day.plusDays(random.nextInt(6)).toString());
            cells.put(
                    JournalColumn.CONSULTATION_MINUTES,
                    String.valueOf(1 + random.nextInt(JournalColumn.LONGEST_CONSULTATION)));
            cells.put(JournalColumn.CONSULTATION_FORM, any(JournalColumn.CONSULTATION_FORM));
            cells.put(JournalColumn.ADVICE_KIND, any(JournalColumn.ADVICE_KIND));
            cells.put(JournalColumn.CONSULTATION_RESULT, any(JournalColumn.CONSULTATION_RESULT));
        }
        lines.add(cells);
    }

    List<Map<JournalColumn, String>> lines() {
        return lines;
    }

    private String any(JournalColumn column) {
        var words = offered.get(column);
        return words.get(random.nextInt(words.size()));
    }

    /** The same workbook with the lines in it. */
    byte[] file() {
        var filled = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(filled)) {
            for (var part : WorkbookZip.parts(template).entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                var isJournal = part.getKey().equals("xl/worksheets/sheet1.xml");
                to.write(isJournal ? withLines(part.getValue()) : part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return filled.toByteArray();
    }

    private byte[] withLines(byte[] sheet) {
        var rows = new StringBuilder();
        for (var line = 0; line < lines.size(); line++) {
            var row = line + 4;
            rows.append("<row r=\"").append(row).append("\">");
            lines.get(line).forEach((column, text) -> rows.append(cell(column, row, text)));
            rows.append("</row>");
        }
        return new String(sheet, StandardCharsets.UTF_8)
                .replace("</sheetData>", rows + "</sheetData>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(JournalColumn column, int row, String text) {
        var place = column.place();
        var address = (place < 26 ? "" : "A") + (char) ('A' + place % 26) + row;
        return switch (column.kind()) {
            case DAY ->
                "<c r=\"%s\"><v>%d</v></c>"
                        .formatted(address, ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(text)));
            case NUMBER -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, text);
            case WORDS, CODE ->
                "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(address, text.replace("&", "&amp;").replace("<", "&lt;"));
        };
    }
}
