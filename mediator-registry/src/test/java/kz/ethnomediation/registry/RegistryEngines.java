package kz.ethnomediation.registry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.WithdrawalTrial;
import org.jspecify.annotations.Nullable;

/** Starts what the service needs around it: a database, a broker, an identity provider; once for all integration tests. */
public final class RegistryEngines implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "registry";

    private @Nullable PostgresEngine postgres;
    private @Nullable KafkaEngine kafka;
    private @Nullable TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        var database = PostgresEngine.start(PostgresEngine.Options.temporary());
        postgres = database;
        database.createDatabase(DATABASE);
        var broker = KafkaEngine.start(KafkaEngine.Options.temporary());
        kafka = broker;
        broker.createTopics(List.of("ethnomediation.mediator-events", WithdrawalTrial.TOPIC), 6);
        var identityProvider = TokenIssuer.start();
        issuer = identityProvider;
        return Map.of(
                "DB_URL",
                database.jdbcUrl(DATABASE),
                "DB_APP_PASSWORD",
                DATABASE + "_app",
                "DB_OWNER_PASSWORD",
                DATABASE + "_owner",
                "KAFKA_BOOTSTRAP_SERVERS",
                broker.bootstrapServers(),
                "OIDC_URL",
                identityProvider.url(),
                "REQUEST_SECRET",
                "request-secret-of-the-test",
                "RATE_LIMIT",
                "100000",
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void inject(TestInjector injector) {
        if (issuer != null) {
            injector.injectIntoFields(issuer, new TestInjector.MatchesType(TokenIssuer.class));
        }
        if (kafka != null) {
            injector.injectIntoFields(kafka, new TestInjector.MatchesType(KafkaEngine.class));
        }
    }

    @Override
    public void stop() {
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
