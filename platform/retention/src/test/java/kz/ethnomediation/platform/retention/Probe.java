package kz.ethnomediation.platform.retention;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.jspecify.annotations.Nullable;

/** Gives the probe service its database and its identity provider. */
public class Probe implements QuarkusTestResourceLifecycleManager {

    private static @Nullable PostgresEngine postgres;
    private static @Nullable TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        postgres = PostgresEngine.start(PostgresEngine.Options.temporary());
        postgres.createDatabase("probe");
        issuer = TokenIssuer.start();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("probe"),
                "quarkus.datasource.username", "probe_app",
                "quarkus.datasource.password", "probe_app",
                "quarkus.flyway.username", "probe_owner",
                "quarkus.flyway.password", "probe_owner",
                "quarkus.oidc.auth-server-url", issuer.url());
    }

    /** Who gives out the tokens of the running test. */
    public static TokenIssuer issuer() {
        return Objects.requireNonNull(issuer, "not started");
    }

    /** The probe's database. */
    public static PostgresEngine postgres() {
        return Objects.requireNonNull(postgres, "not started");
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
