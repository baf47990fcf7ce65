package kz.ethnomediation.intake.declarations.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.ethnomediation.intake.declarations.CountedQuarter;
import kz.ethnomediation.intake.declarations.DeclarationRules.CountingPolicy;
import kz.ethnomediation.intake.declarations.Quarter;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import org.junit.jupiter.api.Test;

class CountedContractTest {

    private static final String EXAMPLE = "contracts/events/demographics.counted.v1.example.json";

    @Test
    void publishesTheGoldenExample() throws IOException {
        var counts = new TreeMap<>(Map.of("KAZAKH", 212L, "RUSSIAN", 97L, "OTHER", 11L, "NOT_STATED", 7409L));
        var counted = new CountedQuarter(
                new Quarter(2026, 3),
                Instant.parse("2026-10-31T01:00:00Z"),
                new CountingPolicy("2026-1", 5, 30),
                1,
                counts);

        var event = OutboxDeclarationEvents.translated(counted);

        var written = EventJson.write(event.data());
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.topic()).isEqualTo("ethnomediation.demographic-events");
        assertThat(event.key()).isEqualTo("2026-Q3");
        assertThat(event.sequence()).isEqualTo(1);
        try (var example = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(EXAMPLE))) {
            var json = new ObjectMapper();
            assertThat(json.readTree(written)).isEqualTo(json.readTree(example));
        }
    }
}
