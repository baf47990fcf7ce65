package kz.ethnomediation.platform.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import org.junit.jupiter.api.Test;

/** What a service answers is what the contracts show, and no two services share a key. */
class OutboxAnswersTest {

    private static final UUID REQUEST = UUID.fromString("018f0000-0000-7000-8000-00000000c001");
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:01Z");

    @Test
    void publishesTheGoldenExamples() throws IOException {
        fits(answer("mediation-cases", new SubjectAnswer.Applied()), "subject.request-applied.v1");
        fits(
                answer("mediation-cases", new SubjectAnswer.Blocked(Obstacle.STILL_RUNNING)),
                "subject.request-blocked.v1");
    }

    @Test
    void hasAKeyForEachServiceAndRequest() {
        var applied = new SubjectAnswer.Applied();
        var key = answer("mediation-cases", applied).key();

        assertThat(key)
                .isEqualTo(answer("mediation-cases", new SubjectAnswer.Blocked(Obstacle.BY_HAND))
                        .key())
                .isNotEqualTo(REQUEST)
                .isNotEqualTo(answer("reporting", applied).key())
                .isNotEqualTo(OutboxAnswers.event(new UUID(1, 1), "mediation-cases", applied, NOW)
                        .key());
    }

    private static NewEvent answer(String service, SubjectAnswer answer) {
        return OutboxAnswers.event(REQUEST, service, answer, NOW);
    }

    private void fits(NewEvent event, String type) throws IOException {
        var written = EventJson.write(event.data());
        assertThat(event.type()).isEqualTo("kz.ethnomediation." + type);
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example(type));
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.topic()).isEqualTo("ethnomediation.subject-events");
    }

    private JsonNode example(String type) throws IOException {
        var file = "contracts/events/" + type + ".example.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
