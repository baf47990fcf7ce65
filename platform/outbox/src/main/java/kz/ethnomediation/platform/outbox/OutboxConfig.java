package kz.ethnomediation.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a service says about its outbox; Kafka itself is configured by {@code kafka.bootstrap.servers}. */
@ConfigMapping(prefix = "ethnomediation.outbox")
public interface OutboxConfig {
    /** The service's name: CloudEvents source (with a slash before it), consumer group and name in the inbox. */
    String source();

    /** Whether this instance moves and publishes events; off in tests that only look at the outbox table. */
    @WithDefault("true")
    boolean relayEnabled();

    /** Whether this instance listens to the topics of its handlers. */
    @WithDefault("true")
    boolean consumerEnabled();

    /** The largest event in bytes of JSON. */
    @WithDefault("262144")
    int maxEventBytes();

    /** How many events one transaction moves or publishes. */
    @WithDefault("500")
    int batchSize();

    /** How often the relay looks by itself; a commit in this JVM wakes it at once. */
    @WithDefault("200ms")
    Duration pollInterval();

    /** How long at most a partition rests between two attempts in an outage. */
    @WithDefault("30s")
    Duration longestRetryPause();
}
