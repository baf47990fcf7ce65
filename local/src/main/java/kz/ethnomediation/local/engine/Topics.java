package kz.ethnomediation.local.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics that the services meet in (design §2): what no service may make by itself. */
final class Topics {
    static final int PARTITIONS = 6;
    static final Duration RETENTION = Duration.ofDays(30);
    static final List<String> NAMES = List.of(
            "ethnomediation.appeal-events",
            "ethnomediation.case-events",
            "ethnomediation.mediator-events",
            "ethnomediation.organisation-events",
            "ethnomediation.signal-events",
            "ethnomediation.reference-events",
            "ethnomediation.subject-events",
            "ethnomediation.access-events",
            "ethnomediation.demographic-events");

    private Topics() {}

    static List<NewTopic> all() {
        var settings = Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(RETENTION.toMillis()));
        return NAMES.stream()
                .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(settings))
                .toList();
    }
}
