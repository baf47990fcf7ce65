package kz.ethnomediation.registry.withdrawals.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.registry.withdrawals.AccessEvent;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal.Restoration;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalGround;
import org.junit.jupiter.api.Test;

/** What the register tells of a person's access is what the contracts show: each event equals its golden example. */
class AccessEventsContractTest {

    private static final UUID USER = UUID.fromString("018f0000-0000-7000-8000-00000000b001");
    private static final Instant TAKEN = Instant.parse("2026-11-20T05:00:00Z");
    private static final AccessWithdrawal WITHDRAWAL = new AccessWithdrawal(
            UUID.fromString("018f0000-0000-7000-8000-00000000a001"),
            USER,
            new Right.OfRole("operator"),
            WithdrawalGround.OTHER_DUTIES,
            "admin-subject",
            TAKEN,
            Optional.empty());

    @Test
    void publishesTheGoldenExamples() throws IOException {
        publishes(new AccessEvent.Withdrawn(WITHDRAWAL, 7), "access.withdrawn.v1");
        publishes(
                new AccessEvent.Restored(
                        WITHDRAWAL, new Restoration("admin-subject", TAKEN.plusSeconds(24 * 60 * 60)), 7),
                "access.restored.v1");
    }

    private void publishes(AccessEvent happened, String type) throws IOException {
        var event = OutboxAccessEvents.translated(happened);

        var written = EventJson.write(event.data());
        assertThat(event.type()).isEqualTo("kz.ethnomediation." + type);
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example(type));
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.key()).isEqualTo(USER.toString());
        assertThat(event.sequence()).isEqualTo(7);
        assertThat(event.topic()).isEqualTo("ethnomediation.access-events");
    }

    private JsonNode example(String type) throws IOException {
        var file = "contracts/events/" + type + ".example.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
