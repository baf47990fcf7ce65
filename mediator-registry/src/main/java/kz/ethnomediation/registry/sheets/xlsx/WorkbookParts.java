package kz.ethnomediation.registry.sheets.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook, unpacked once and within bounds, whatever the zip says about their sizes. */
final class WorkbookParts {

    /** Unpacked, a full file of 10,000 rows takes a third of it. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;

    private final Map<String, byte[]> parts = new HashMap<>();
    private int bytes;

    private WorkbookParts() {}

    static WorkbookParts of(byte[] file) throws IOException {
        var unpacked = new WorkbookParts();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new UnreadableWorkbook(Reason.OVERSIZED);
            }
            for (var entry : entries) {
                try (var content = zip.getInputStream(entry)) {
                    unpacked.keep(entry.getName(), content);
                }
            }
        }
        return unpacked;
    }

    /** The part of that name, without the leading slash. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    private void keep(String name, InputStream packed) throws IOException {
        var content = packed.readNBytes(MOST_BYTES - bytes + 1);
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw new UnreadableWorkbook(Reason.OVERSIZED);
        }
        if (parts.put(name.toLowerCase(Locale.ROOT), content) != null) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }
}
