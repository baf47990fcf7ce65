package kz.ethnomediation.platform.fieldcrypt.held;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/**
 * One file with one key, as an operator, a secret store or its agent has put it there. What is refused is refused with the
 * path and the reason; never with a byte of the content.
 */
record KeyFile(Purpose purpose, int version, Path path) {
    private static final int LARGEST_FILE = 1024;
    private static final int FEWEST_DIFFERENT_BYTES = 8;
    private static final Set<PosixFilePermission> TOO_OPEN = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);

    /**
     * The key.
     *
     * @throws IllegalStateException with what to change
     */
    SecretKeySpec read() {
        requireClosed();
        var bytes = decoded();
        if (!purpose.takes(bytes.length)) {
            throw refused("holds a key of " + bytes.length + " bytes");
        }
        if (differentBytes(bytes) < FEWEST_DIFFERENT_BYTES) {
            throw refused("holds no random key");
        }
        return new SecretKeySpec(bytes, purpose.algorithm());
    }

    /** A link is followed: what counts is the file that is read. Where files have no such rights, nothing is judged. */
    private void requireClosed() {
        try {
            var rights = EnumSet.noneOf(PosixFilePermission.class);
            rights.addAll(Files.getPosixFilePermissions(path));
            rights.retainAll(TOO_OPEN);
            if (!rights.isEmpty()) {
                throw refused("is open to others than its owner (" + rights + ")");
            }
        } catch (UnsupportedOperationException withoutRights) {
            return;
        } catch (IOException unreadable) {
            throw refused("cannot be read");
        }
    }

    private byte[] decoded() {
        try (var content = Files.newInputStream(path)) {
            var bytes = content.readNBytes(LARGEST_FILE);
            return Base64.getDecoder().decode(new String(bytes, StandardCharsets.US_ASCII).strip());
        } catch (IOException unreadable) {
            throw refused("cannot be read");
        } catch (IllegalArgumentException otherwise) {
            throw refused("is not base64 on one line");
        }
    }

    private static long differentBytes(byte[] bytes) {
        var seen = new boolean[256];
        var different = 0L;
        for (var one : bytes) {
            if (!seen[one & 0xff]) {
                seen[one & 0xff] = true;
                different++;
            }
        }
        return different;
    }

    /** Without a cause: those of decoders quote what they could not read. */
    private IllegalStateException refused(String why) {
        return new IllegalStateException("The service does not start: the file of " + purpose.code() + " key " + version
                + ", " + path + ", " + why + ". See platform/fieldcrypt/README.md.");
    }
}
