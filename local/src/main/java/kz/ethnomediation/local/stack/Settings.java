package kz.ethnomediation.local.stack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a stack is started with.
 *
 * @param folders where its things are
 * @param ports where it listens
 * @param keycloakHome where Keycloak is unpacked; it may be shared by stacks that follow one another
 * @param issuer a token issuer that runs already and takes Keycloak's place, null for Keycloak itself
 */
public record Settings(
        Folders folders,
        Ports ports,
        Path keycloakHome,
        @Nullable String issuer) {
    /** With the real Keycloak. */
    public static Settings withKeycloak(Folders folders, Ports ports, Path keycloakHome) {
        return new Settings(folders, ports, keycloakHome.toAbsolutePath().normalize(), null);
    }

    /** With tokens from an issuer that the caller runs. */
    public static Settings withIssuer(Folders folders, Ports ports, String issuer) {
        return new Settings(folders, ports, folders.root(), issuer);
    }

    /** The issuer that the services trust. */
    public String oidcUrl() {
        return issuer == null ? "http://127.0.0.1:%d/realms/ethnomediation".formatted(ports.keycloak()) : issuer;
    }
}
