package kz.ethnomediation.registry.trainings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.registry.organisations.OrganisationFixture;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.TrainingKind;
import org.junit.jupiter.api.Test;

/** What the register tells of a training equals its golden example. */
class TrainingEventsContractTest {

    @Test
    void tellsTheHeadCount() throws IOException {
        var training = new Training(
                UUID.fromString("018f0000-0000-7000-8000-0000000f0001"),
                OrganisationFixture.ID,
                TrainingKind.SEMINAR,
                "KZ-61",
                LocalDate.parse("2026-11-18"),
                LocalDate.parse("2026-11-19"),
                "Hall",
                "Seminar",
                16,
                List.of("kk", "ru"),
                OptionalInt.of(48),
                List.of(),
                OrganisationFixture.RECORDED,
                "keeper");

        equalsItsExample(OutboxTrainingEvents.translated(training, 7), "training.held.v1");
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
