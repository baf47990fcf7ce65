package kz.ethnomediation.intake.imports;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes a workbook apart, as a spreadsheet does: by the directory at its end. */
public final class WorkbookZip {

    private WorkbookZip() {}

    /** Its parts by their names. */
    public static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return parts;
    }
}
