package kz.ethnomediation.intake.persons;

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
import java.util.stream.Collectors;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;
import kz.ethnomediation.platform.fieldcrypt.index.BlindIndex;

/** Keys of the index for tests, in files as a service has them; each is told from the others by a word. */
public final class TestKeys {

    public static final String FIRST = "first";
    public static final String SECOND = "second";
    public static final String SECOND_KEK = "second kek";

    private TestKeys() {}

    /** The index of a service that has had one key only. */
    public static BlindIndex first() {
        return index(1, Map.of(1, FIRST));
    }

    /** An index that writes under one version and reads under all of them. */
    public static BlindIndex index(int active, Map<Integer, String> words) {
        var files = words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, version -> file(version.getValue())));
        return new BlindIndex(new Keyring(new Config(new Held(1, Map.of(1, file("kek"))), new Held(active, files))));
    }

    /** What a process would hold that writes under another version than this one. */
    public static FieldCryptConfig active(FieldCryptConfig held, int version) {
        return new Config(
                new Held(version, held.kek().files()),
                new Held(version, held.index().orElseThrow().files()));
    }

    /** A key file, readable by its owner alone. */
    public static Path file(String word) {
        try {
            var key = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            var file = Files.createTempFile("key", null);
            Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
            file.toFile().deleteOnExit();
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private record Held(int active, Map<Integer, Path> files) implements FieldCryptConfig.KeyFiles {}

    private record Config(FieldCryptConfig.KeyFiles kek, FieldCryptConfig.KeyFiles indexed)
            implements FieldCryptConfig {

        @Override
        public Optional<KeyFiles> index() {
            return Optional.of(indexed);
        }

        @Override
        public Map<String, Ring> rings() {
            return Map.of();
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
    }
}
