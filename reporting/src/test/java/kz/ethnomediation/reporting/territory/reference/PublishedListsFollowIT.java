package kz.ethnomediation.reporting.territory.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.platform.testkit.ReferenceTopic;
import kz.ethnomediation.platform.testkit.TopicTap;
import kz.ethnomediation.reporting.ReportingStand;
import org.junit.jupiter.api.Test;

/** What the register publishes of a list is the service's own copy from its day on, without a restart. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class PublishedListsFollowIT {

    private static final String LIST = "moved-days";
    private static final UUID KEY = UUID.nameUUIDFromBytes(LIST.getBytes(UTF_8));
    private static final LocalDate FAR_AHEAD = LocalDate.parse("2041-01-01");

    @Inject
    ReferenceLists lists;

    @Test
    void keepsTheVersionThatWasPublished() {
        var before = number(FAR_AHEAD);

        try (var topic = TopicTap.of(ReportingStand.running().kafka(), ReferenceTopic.NAME)) {
            topic.send(KEY, headers(), published());
        }

        await().until(() -> number(FAR_AHEAD).equals(Optional.of(1001)));
        assertThat(number(FAR_AHEAD.minusDays(1))).isEqualTo(before);
    }

    private Optional<Integer> number(LocalDate on) {
        return lists.versionInForce(LIST, on).map(ListVersion::version);
    }

    private static Map<String, Object> published() {
        return Map.of(
                "list",
                LIST,
                "version",
                1001,
                "validFrom",
                FAR_AHEAD.toString(),
                "publishedAt",
                "2026-11-20T05:00:00Z",
                "items",
                List.of(Map.of("date", "2041-03-07", "working", false, "confirmed", true, "source", "Order")));
    }

    private static Map<String, String> headers() {
        return Map.of(
                "specversion", "1.0",
                "id", UUID.randomUUID().toString(),
                "type", "kz.ethnomediation.reference.list-published.v1",
                "source", "/mediator-registry",
                "time", "2026-11-20T05:00:00Z",
                "sequence", "1",
                "partitionkey", KEY.toString(),
                "feedseq", "1",
                "loggedat", "2026-11-20T05:00:00Z");
    }
}
