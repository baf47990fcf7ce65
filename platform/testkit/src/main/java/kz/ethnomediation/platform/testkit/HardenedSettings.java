package kz.ethnomediation.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The settings that every service must have, word for word, for what is promised of tokens, doors and limits. */
public final class HardenedSettings {

    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("quarkus.http.auth.proactive", "false"),
            Map.entry("quarkus.security.jaxrs.deny-unannotated-endpoints", "true"),
            Map.entry("quarkus.http.http2", "false"),
            Map.entry("quarkus.http.proxy.proxy-address-forwarding", "${PROXY_FORWARDING:false}"),
            Map.entry("quarkus.http.proxy.trusted-proxies", "${TRUSTED_PROXIES:127.0.0.1}"),
            Map.entry("quarkus.oidc.application-type", "service"),
            Map.entry("quarkus.oidc.roles.role-claim-path", "realm_access/roles"),
            Map.entry("quarkus.oidc.token.audience", "ethnomediation"),
            Map.entry(
                    "quarkus.oidc.token.issuer",
                    "${OIDC_ISSUER:${OIDC_URL:http://127.0.0.1:8180/realms/ethnomediation}}"),
            Map.entry("quarkus.oidc.token.forced-jwk-refresh-interval", "PT30S"),
            Map.entry("quarkus.oidc.token.signature-algorithm", "RS256"),
            Map.entry("quarkus.oidc.token.subject-required", "true"),
            Map.entry("quarkus.oidc.token.issued-at-required", "true"),
            Map.entry("quarkus.oidc.token.required-claims.typ", "Bearer"),
            Map.entry("quarkus.oidc.token.age", "PT10M"),
            Map.entry("quarkus.oidc.token.allow-jwt-introspection", "false"),
            Map.entry("quarkus.oidc.token.allow-opaque-token-introspection", "false"),
            Map.entry("ethnomediation.gate.requests-per-second", "${RATE_LIMIT:100}"));

    private HardenedSettings() {}

    /** What a service's {@code application.properties} lacks or says differently, as {@code key=required}. */
    public static Map<String, String> missing() {
        var settings = new Properties();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            if (file == null) {
                throw new IllegalStateException("no application.properties on the class path");
            }
            settings.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var missing = new TreeMap<String, String>();
        REQUIRED.forEach((key, value) -> {
            if (!value.equals(settings.getProperty(key))) {
                missing.put(key, value);
            }
        });
        settings.stringPropertyNames().stream()
                .filter(key -> key.contains("quarkus.http.auth.permission"))
                .forEach(key -> missing.put(key, "no policy by path (decision 0002)"));
        return missing;
    }
}
