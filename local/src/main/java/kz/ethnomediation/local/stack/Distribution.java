package kz.ethnomediation.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** The Keycloak distribution that the build brought. */
public final class Distribution {
    private Distribution() {}

    /** Its version, as pinned in the parent pom. */
    public static String version() {
        try (var resource = Distribution.class.getResourceAsStream("/keycloak.properties")) {
            if (resource == null) {
                throw new IllegalStateException("keycloak.properties is missing");
            }
            var properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path of(Folders folders) {
        return folders.project().resolve("local/target/keycloak-quarkus-dist-" + version() + ".zip");
    }
}
