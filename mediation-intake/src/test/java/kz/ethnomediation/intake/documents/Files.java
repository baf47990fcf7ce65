package kz.ethnomediation.intake.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The beginnings of files, as far as anybody looks at them. */
public final class Files {

    private Files() {}

    public static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10);
    }

    public static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0);
    }

    public static byte[] docx() {
        return archive("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    public static byte[] archive(String... names) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    public static byte[] cut(byte[] content, int length) {
        return Arrays.copyOf(content, length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
