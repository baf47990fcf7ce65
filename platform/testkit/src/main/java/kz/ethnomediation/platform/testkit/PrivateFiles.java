package kz.ethnomediation.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * The files that one service alone can read, in a directory of its own: random keys, each written once and never again. A
 * directory that has them already keeps them, so data that outlive a process stay readable.
 */
public record PrivateFiles(Path kek, Path index) {
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Those of that directory; what is missing is made. */
    public static PrivateFiles in(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return new PrivateFiles(key(directory.resolve("kek-1")), key(directory.resolve("index-1")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where they are, by the names of every service's application.properties. */
    public Map<String, String> settings() {
        return Map.of("KEK_1_FILE", kek.toString(), "INDEX_1_FILE", index.toString());
    }

    /** Complete or not there at all, whenever the process that writes it ends. */
    private static Path key(Path file) throws IOException {
        if (!Files.exists(file)) {
            var key = new byte[KEY_BYTES];
            RANDOM.nextBytes(key);
            var written = Files.createTempFile(file.getParent(), "key", null);
            Files.writeString(written, Base64.getEncoder().encodeToString(key) + "\n");
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("r--------"));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }
}
