package kz.ethnomediation.registry.imports.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that no spreadsheet would write. */
final class Workbooks {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MORE_THAN_ANY = 65;

    private Workbooks() {}

    /** Rows of which each has a cell, and no cell has anything in it. */
    static byte[] blank(int rows) {
        var sheet = new StringBuilder("<worksheet><sheetData>");
        for (var row = 1; row <= rows; row++) {
            sheet.append("<row r=\"%1$d\"><c r=\"A%1$d\"/></row>".formatted(row));
        }
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/s.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/s.xml", sheet.append("</sheetData></worksheet>").toString());
        return zip(parts);
    }

    /** A small file that unpacks to more than a file may hold. */
    static byte[] bomb() {
        return zip(Map.of("xl/workbook.xml", " ".repeat(MORE_THAN_ANY * MEBIBYTE)));
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
