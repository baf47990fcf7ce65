package kz.ethnomediation.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The identity server's own data. They hold nothing but what the realm's file says, and sessions: after a change of the file,
 * or an import that was interrupted, they are made anew.
 */
public record KeycloakData(Path folder) {
    /** Whether the realm, as it is now, has been imported. */
    public boolean imported() {
        try {
            return Files.exists(note()) && Files.readString(note()).equals(fingerprint());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes older data and lays the realm ready for the import. */
    public void prepareImport(KeycloakHome home) {
        Trees.delete(folder);
        try {
            Files.createDirectories(folder);
            Files.createDirectories(home.imports());
            Files.write(home.imports().resolve(Realm.FILE), Realm.bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** To be called when the server has answered for the realm. */
    public void noteImported() {
        try {
            Files.writeString(note(), fingerprint());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The settings of a server on these data. Its issuer is the same whatever name it is called by. */
    Map<String, String> environment(int port) {
        return Map.of(
                "KC_DB_URL", "jdbc:h2:file:" + folder.resolve("keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=0",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", Integer.toString(port),
                "KC_HOSTNAME", "http://127.0.0.1:" + port,
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }

    private Path note() {
        return folder.resolve("realm.sha256");
    }

    private static String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Realm.bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
