package kz.ethnomediation.platform.testkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.PostgresEngine.Options;

/** What one service stands on in a test: its own database with both roles, a broker with the topics, a token issuer, its key files. */
public final class ServiceStand implements AutoCloseable {

    private final String database;
    private final PostgresEngine postgres;
    private final KafkaEngine kafka;
    private final TokenIssuer issuer;
    private final Path directory;

    private ServiceStand(
            String database, PostgresEngine postgres, KafkaEngine kafka, TokenIssuer issuer, Path directory) {
        this.database = database;
        this.postgres = postgres;
        this.kafka = kafka;
        this.issuer = issuer;
        this.directory = directory;
    }

    /** Starts everything on free ports of the loopback; the topics to which every service listens are there without being named. */
    public static ServiceStand start(String database, String... topics) {
        var kafka = KafkaEngine.start(KafkaEngine.Options.temporary());
        kafka.createTopics(
                Stream.concat(
                                Stream.of(topics),
                                Stream.of(WithdrawalTrial.TOPIC, RequestKeeper.TOPIC, ReferenceTopic.NAME))
                        .toList(),
                1);
        var postgres = PostgresEngine.start(Options.temporary());
        postgres.createDatabase(database);
        return new ServiceStand(database, postgres, kafka, TokenIssuer.start(), Directories.temporary("service-stand"));
    }

    /** The settings with which a service finds it; the names are those of every service's application.properties. */
    public Map<String, String> settings() {
        var settings = new HashMap<>(PrivateFiles.in(directory).settings());
        settings.putAll(Map.ofEntries(
                Map.entry("HTTP_PORT", "0"),
                Map.entry("DB_URL", postgres.jdbcUrl(database)),
                Map.entry("DB_APP_USER", database + "_app"),
                Map.entry("DB_APP_PASSWORD", database + "_app"),
                Map.entry("DB_OWNER_USER", database + "_owner"),
                Map.entry("DB_OWNER_PASSWORD", database + "_owner"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                Map.entry("OIDC_URL", issuer.url()),
                Map.entry("OIDC_CLIENT_SECRET", "of-the-test"),
                Map.entry("REQUEST_SECRET", "request-secret-of-the-test"),
                Map.entry("RATE_LIMIT", "100000"),
                Map.entry("AUDIT_HEADS_FILE", heads().toString()),
                Map.entry("TOMBSTONES_FILE", tombstones().toString())));
        return settings;
    }

    /** Where the service publishes the heads of its audit chain. */
    public Path heads() {
        return directory.resolve("heads");
    }

    /** Where the service copies to which keys it has shredded. */
    public Path tombstones() {
        return directory.resolve("tombstones");
    }

    public PostgresEngine postgres() {
        return postgres;
    }

    public KafkaEngine kafka() {
        return kafka;
    }

    public TokenIssuer issuer() {
        return issuer;
    }

    @Override
    public void close() {
        issuer.close();
        kafka.close();
        postgres.close();
        Directories.delete(directory);
    }
}
