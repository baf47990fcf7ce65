package kz.ethnomediation.platform.outbox.quarkus;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.outbox.Engines;

/** Gives the wiring test's service its database and its broker. */
public final class WiringEngines implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Engines.postgres().createDatabase("wiring");
        Engines.kafka().createTopics(List.of(CounterSeen.TOPIC), 2);
        return Map.of(
                "quarkus.datasource.jdbc.url", Engines.postgres().jdbcUrl("wiring"),
                "quarkus.datasource.username", "wiring_app",
                "quarkus.datasource.password", "wiring_app",
                "quarkus.flyway.username", "wiring_owner",
                "quarkus.flyway.password", "wiring_owner",
                "kafka.bootstrap.servers", Engines.kafka().bootstrapServers());
    }

    @Override
    public void stop() {
        // The engines end with this JVM: the other tests share them.
    }
}
