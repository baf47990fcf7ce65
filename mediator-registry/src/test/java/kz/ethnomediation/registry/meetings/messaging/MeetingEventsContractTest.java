package kz.ethnomediation.registry.meetings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.registry.meetings.Meeting;
import kz.ethnomediation.registry.organisations.OrganisationFixture;
import org.junit.jupiter.api.Test;

/** What the register tells of a meeting equals its golden example. */
class MeetingEventsContractTest {

    @Test
    void tellsNeitherTopicNorPlace() throws IOException {
        var meeting = new Meeting(
                UUID.fromString("018f0000-0000-7000-8000-0000000e0001"),
                OrganisationFixture.ID,
                LocalDate.parse("2026-11-19"),
                "Hall",
                "Water",
                42,
                List.of("kk", "uz"),
                OrganisationFixture.RECORDED,
                "operator");
        var organisation = OrganisationFixture.organisation().built();

        equalsItsExample(OutboxMeetingEvents.translated(meeting, organisation, 7), "meeting.held.v1");
    }

    private void equalsItsExample(NewEvent event, String type) throws IOException {
        var written = EventJson.write(event.data());
        assertThat(event.type()).isEqualTo("kz.ethnomediation." + type);
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example(type));
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.key()).isEqualTo(OrganisationFixture.ID.value().toString());
        assertThat(event.sequence()).isEqualTo(7);
        assertThat(event.topic()).isEqualTo("ethnomediation.organisation-events");
    }

    private JsonNode example(String type) throws IOException {
        var file = "contracts/events/" + type + ".example.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
