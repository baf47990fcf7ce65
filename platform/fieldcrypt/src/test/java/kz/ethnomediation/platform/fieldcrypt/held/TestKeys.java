package kz.ethnomediation.platform.fieldcrypt.held;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig.KeyFiles;

/** Key files as an operator would put them; version 1 of a purpose is the same key everywhere. */
public final class TestKeys {
    private TestKeys() {}

    /** The keys of a process that writes under one version and holds those. */
    public static Keyring ring(Path directory, int active, int... versions) {
        return new Keyring(config(
                files(directory, Purpose.KEK, active, versions),
                Optional.of(files(directory, Purpose.INDEX, active, versions))));
    }

    /** The settings of a process with version 1 of the service's own kek, and those keks of one ring besides. */
    public static FieldCryptConfig withRing(Path directory, String ring, int active, Map<Integer, Path> keks) {
        return config(files(directory, Purpose.KEK, 1, 1), Optional.empty(), Map.of(ring, files(active, keks)));
    }

    /** The file of one version, readable by its owner alone. */
    public static Path file(Path directory, Purpose purpose, int version) {
        try {
            var key = MessageDigest.getInstance("SHA-256")
                    .digest((purpose + " " + version).getBytes(StandardCharsets.US_ASCII));
            return file(directory, Base64.getEncoder().encodeToString(key) + "\n", "rw-------");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static Path file(Path directory, String content, String rights) {
        try {
            var file = Files.writeString(directory.resolve(UUID.randomUUID().toString()), content);
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static KeyFiles files(Path directory, Purpose purpose, int active, int... versions) {
        var files = new TreeMap<Integer, Path>();
        for (var version : versions) {
            files.put(version, file(directory, purpose, version));
        }
        return files(active, files);
    }

    static KeyFiles files(int active, Map<Integer, Path> files) {
        return new KeyFiles() {
            @Override
            public int active() {
                return active;
            }

            @Override
            public Map<Integer, Path> files() {
                return files;
            }
        };
    }

    static FieldCryptConfig config(KeyFiles kek, Optional<KeyFiles> index) {
        return config(kek, index, Map.of());
    }

    static FieldCryptConfig config(KeyFiles kek, Optional<KeyFiles> index, Map<String, KeyFiles> rings) {
        return new FieldCryptConfig() {
            @Override
            public KeyFiles kek() {
                return kek;
            }

            @Override
            public Optional<KeyFiles> index() {
                return index;
            }

            @Override
            public Map<String, Ring> rings() {
                return rings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, ring -> ring::getValue));
            }

            @Override
            public Duration cacheFor() {
                return Duration.ofSeconds(30);
            }

            @Override
            public int cacheSize() {
                return 100;
            }

            @Override
            public int rewrapBatch() {
                return 10;
            }

            @Override
            public Duration rewrapInterval() {
                return Duration.ofMinutes(10);
            }

            @Override
            public Optional<Path> tombstonesFile() {
                return Optional.empty();
            }

            @Override
            public Duration tombstonesInterval() {
                return Duration.ofSeconds(5);
            }
        };
    }
}
