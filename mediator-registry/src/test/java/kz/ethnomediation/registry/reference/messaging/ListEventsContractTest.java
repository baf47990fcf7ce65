package kz.ethnomediation.registry.reference.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.registry.reference.Publication;
import org.junit.jupiter.api.Test;

/** What the register tells of a list is what the contract shows: the event equals its golden example. */
class ListEventsContractTest {

    private static final String EXAMPLE = "/contracts/events/reference.list-published.v1.example.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void saysWhatTheExampleShows() throws IOException {
        var example = example();
        var list = new ListVersion("districts", 1001, example.required("items"));
        var published = new Publication(
                list, LocalDate.parse("2026-12-01"), 1, "keeper", Instant.parse("2026-11-20T05:00:00Z"));

        var event = OutboxListEvents.translated(published);
        var data = EventJson.write(event.data());

        assertThat(event.topic()).isEqualTo("ethnomediation.reference-events");
        assertThat(event.key()).isEqualTo("districts");
        assertThat(JSON.readTree(data)).isEqualTo(example);
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), data))
                .isEmpty();
    }

    private static JsonNode example() throws IOException {
        try (var file = ListEventsContractTest.class.getResourceAsStream(EXAMPLE)) {
            return JSON.readTree(Objects.requireNonNull(file));
        }
    }
}
