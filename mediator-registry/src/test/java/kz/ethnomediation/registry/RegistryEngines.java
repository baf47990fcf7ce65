package kz.ethnomediation.registry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import kz.ethnomediation.platform.testkit.ReferenceTopic;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.WithdrawalTrial;
import kz.ethnomediation.registry.accounts.KeycloakSimulator;
import org.jspecify.annotations.Nullable;

/** Starts what the service needs around it: a database, a broker, an identity provider; once for all integration tests. */
public final class RegistryEngines implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "registry";

    private static @Nullable Path heads;

    private static @Nullable PostgresEngine postgres;
    private @Nullable KafkaEngine kafka;
    private @Nullable TokenIssuer issuer;
    private @Nullable RequestKeeper requests;
    private @Nullable KeycloakSimulator keycloak;

    @Override
    public Map<String, String> start() {
        var database = PostgresEngine.start(PostgresEngine.Options.temporary());
        postgres = database;
        database.createDatabase(DATABASE);
        var broker = KafkaEngine.start(KafkaEngine.Options.temporary());
        kafka = broker;
        broker.createTopics(
                List.of(
                        "ethnomediation.mediator-events",
                        "ethnomediation.organisation-events",
                        WithdrawalTrial.TOPIC,
                        RequestKeeper.TOPIC,
                        ReferenceTopic.NAME),
                6);
        var identityProvider = TokenIssuer.start();
        issuer = identityProvider;
        heads = folder().resolve("heads");
        var keeper = RequestKeeper.start();
        requests = keeper;
        var logins = KeycloakSimulator.start();
        keycloak = logins;
        return Map.ofEntries(
                Map.entry("DB_URL", database.jdbcUrl(DATABASE)),
                Map.entry("DB_APP_PASSWORD", DATABASE + "_app"),
                Map.entry("DB_OWNER_PASSWORD", DATABASE + "_owner"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers()),
                Map.entry("OIDC_URL", identityProvider.url()),
                Map.entry("OIDC_CLIENT_SECRET", "mediator-registry"),
                Map.entry("INTAKE_URL", keeper.url()),
                Map.entry("ethnomediation.accounts.realm-url", logins.realmUrl()),
                Map.entry("ACCOUNTS_CLIENT_SECRET", KeycloakSimulator.SECRET),
                Map.entry("REQUEST_SECRET", "request-secret-of-the-test"),
                Map.entry("RATE_LIMIT", "100000"),
                Map.entry("AUDIT_HEADS_FILE", heads().toString()),
                Map.entry("quarkus.http.test-port", "0"));
    }

    /** The database server of the running service. */
    public static PostgresEngine postgres() {
        return Objects.requireNonNull(postgres, "not started");
    }

    /** Where the heads of the running service's audit chain are published. */
    public static Path heads() {
        return Objects.requireNonNull(heads, "not started");
    }

    @Override
    public void inject(TestInjector injector) {
        if (issuer != null) {
            injector.injectIntoFields(issuer, new TestInjector.MatchesType(TokenIssuer.class));
        }
        if (requests != null) {
            injector.injectIntoFields(requests, new TestInjector.MatchesType(RequestKeeper.class));
        }
        if (keycloak != null) {
            injector.injectIntoFields(keycloak, new TestInjector.MatchesType(KeycloakSimulator.class));
        }
        if (kafka != null) {
            injector.injectIntoFields(kafka, new TestInjector.MatchesType(KafkaEngine.class));
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("registry-heads");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (requests != null) {
            requests.close();
        }
        if (issuer != null) {
            issuer.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
