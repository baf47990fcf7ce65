package kz.ethnomediation.reporting.facts.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.Origin;

/** The published examples of events, as this service receives them. */
final class GoldenEvents {

    static final UUID APPEAL = UUID.fromString("018f0000-0000-7000-8000-00000000a001");
    static final UUID MEDIATOR = UUID.fromString("018f0000-0000-7000-8000-000000000061");
    static final Origin ORIGIN = new Origin(new UUID(0, 7), "/owner", 41, Instant.parse("2026-11-20T05:00:01Z"));

    private GoldenEvents() {}

    /** As it comes from {@link #ORIGIN}. */
    static ReceivedEvent event(String type, JsonNode data) {
        return new ReceivedEvent(
                ORIGIN.eventId(),
                "kz.ethnomediation." + type,
                ORIGIN.source(),
                APPEAL,
                1,
                Instant.parse("2026-11-20T05:00:00Z"),
                ORIGIN.feedSeq(),
                ORIGIN.loggedAt(),
                data);
    }

    /** The data of the published example. */
    static JsonNode example(String type) throws IOException {
        var file = "/contracts/events/" + type + ".example.json";
        try (var stream = GoldenEvents.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream, file));
        }
    }
}
