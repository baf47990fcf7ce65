package kz.ethnomediation.intake.appeals.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TopicTap;

/** What a case tells of itself: the contracts' own examples, about one appeal. */
public final class CaseNews {

    private CaseNews() {}

    /** Sends the event and does not wait. */
    public static void of(UUID appealId, long sequence, String name, Map<String, String> facts) {
        var headers = Map.of(
                "specversion",
                "1.0",
                "id",
                new UUID(appealId.getLeastSignificantBits(), sequence).toString(),
                "type",
                "kz.ethnomediation.case." + name + ".v1",
                "source",
                "/mediation-cases",
                "time",
                "2026-11-20T05:00:00Z",
                "sequence",
                String.valueOf(sequence),
                "partitionkey",
                appealId.toString(),
                "feedseq",
                String.valueOf(sequence),
                "loggedat",
                "2026-11-20T05:00:00Z");
        var data = example(name).put("appealId", appealId.toString());
        facts.forEach(data::put);
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), CaseEventsHandler.TOPIC)) {
            topic.send(appealId, headers, data);
        }
    }

    private static ObjectNode example(String name) {
        var file = "contracts/events/case." + name + ".v1.example.json";
        try (var stream = CaseNews.class.getClassLoader().getResourceAsStream(file)) {
            return (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
