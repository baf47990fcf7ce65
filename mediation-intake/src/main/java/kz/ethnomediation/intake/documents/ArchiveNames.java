package kz.ethnomediation.intake.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in the directory of a ZIP archive. Nothing is unpacked, so an archive that swells when it is opened costs nothing
 * here.
 */
final class ArchiveNames {

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int ENTRY_SIGNATURE = 0x02014B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_AT = 16;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;

    private ArchiveNames() {}

    /** The names; none where the bytes are no archive or its directory is broken. */
    static Set<String> of(byte[] content) {
        var archive = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (var end = content.length - END_LENGTH;
                end >= 0 && end >= content.length - END_LENGTH - LONGEST_COMMENT;
                end--) {
            if (archive.getInt(end) == END_SIGNATURE) {
                return listed(archive, archive.getInt(end + DIRECTORY_AT), end);
            }
        }
        return Set.of();
    }

    private static Set<String> listed(ByteBuffer archive, int start, int end) {
        var names = new HashSet<String>();
        var at = start;
        while (at >= 0 && at <= end - ENTRY_LENGTH && archive.getInt(at) == ENTRY_SIGNATURE) {
            var length = unsigned(archive, at + NAME_LENGTH_AT);
            if (at + ENTRY_LENGTH + length > end) {
                return Set.of();
            }
            var name = new byte[length];
            archive.get(at + ENTRY_LENGTH, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH
                    + length
                    + unsigned(archive, at + EXTRA_LENGTH_AT)
                    + unsigned(archive, at + COMMENT_LENGTH_AT);
        }
        return names;
    }

    private static int unsigned(ByteBuffer archive, int at) {
        return Short.toUnsignedInt(archive.getShort(at));
    }
}
