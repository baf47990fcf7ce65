package kz.ethnomediation.intake.imports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part. */
final class Zips {

    private Zips() {}

    /** A workbook with that inside of its one sheet's {@code sheetData}. */
    static byte[] workbook(String rows) {
        return zip(parts(rows));
    }

    static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", """
            <workbook xmlns:r="r"><workbookPr/><sheets><sheet name="hidden" state="hidden" r:id="h"/><sheet name="s" r:id="a"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
            <Relationships><Relationship Id="a" Target="worksheets/s.xml"/></Relationships>""");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>number</t></si><si><r><t>received</t></r><r><t>On</t></r><rPh><t>aid</t></rPh></si></sst>");
        parts.put("xl/worksheets/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
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

    /** A small file that unpacks to so many bytes. */
    static byte[] bomb(int bytes) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var block = new byte[1024 * 1024];
            for (var written = 0; written < bytes; written += block.length) {
                zip.write(block);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
