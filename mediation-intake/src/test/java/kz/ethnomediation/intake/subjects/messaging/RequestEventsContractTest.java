package kz.ethnomediation.intake.subjects.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRequest;
import org.junit.jupiter.api.Test;

/** What intake tells of a request is what the contract shows, and nothing of whom it is about. */
class RequestEventsContractTest {

    private static final UUID REQUEST = UUID.fromString("018f0000-0000-7000-8000-00000000c001");
    private static final UUID PERSON = UUID.fromString("018f0000-0000-7000-8000-00000000d001");

    @Test
    void publishesTheGoldenExample() throws IOException {
        var event = OutboxRequestEvents.translated(new SubjectRequest(
                REQUEST,
                RequestKind.ERASE,
                Instant.parse("2026-11-20T05:00:00Z"),
                true,
                List.of(PERSON),
                List.of(PERSON)));

        var written = EventJson.write(event.data());
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example());
        assertThat(written).doesNotContain(PERSON.toString());
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.key()).isEqualTo(REQUEST.toString());
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.topic()).isEqualTo("ethnomediation.subject-events");
    }

    private com.fasterxml.jackson.databind.JsonNode example() throws IOException {
        var file = "contracts/events/subject.requested.v1.example.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
