package kz.ethnomediation.intake.signals.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.DismissalReason;
import kz.ethnomediation.intake.codes.ResponseAction;
import kz.ethnomediation.intake.codes.SignalResult;
import kz.ethnomediation.intake.signals.EscalationLevel;
import kz.ethnomediation.intake.signals.GoldenSignal;
import kz.ethnomediation.intake.signals.Responder;
import kz.ethnomediation.intake.signals.Response;
import kz.ethnomediation.intake.signals.ResponseResult;
import kz.ethnomediation.intake.signals.SignalEvent;
import kz.ethnomediation.intake.signals.SignalEvent.Stamp;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published of signals is what the contracts show: each event equals its golden example and fits its schema. */
class SignalEventsContractTest {

    private static final Optional<String> WORDS = Optional.of("words that stay here");
    private static final Optional<EscalationLevel> OFFICE = Optional.empty();
    private static final Optional<EscalationLevel> REGION = Optional.of(EscalationLevel.REGION);

    static Stream<SignalEvent> events() {
        var looked = "2026-11-20T05:30:00Z";
        return Stream.of(
                new SignalEvent.Raised(stamp("2026-11-20T05:00:00Z", SignalState.RAISED, OFFICE)),
                new SignalEvent.Verified(
                        stamp(looked, SignalState.VERIFIED, OFFICE),
                        new Responder(Responder.Kind.OFFICE_HEAD, null),
                        WORDS),
                new SignalEvent.Dismissed(
                        stamp(looked, SignalState.DISMISSED, OFFICE), DismissalReason.UNFOUNDED, WORDS),
                new SignalEvent.Escalated(
                        stamp(looked, SignalState.ESCALATED, REGION), EscalationLevel.REGION, true, WORDS),
                new SignalEvent.Responded(
                        stamp("2026-11-20T08:45:00Z", "2026-11-20T09:00:00Z", SignalState.RESPONDED, REGION),
                        1,
                        new Response(
                                List.of(ResponseAction.SITE_VISIT, ResponseAction.TALKS),
                                ResponseResult.ONGOING,
                                WORDS)),
                new SignalEvent.Closed(
                        stamp("2026-12-21T05:00:00Z", SignalState.CLOSED, REGION), 3, SignalResult.CALMED, WORDS));
    }

    @ParameterizedTest
    @MethodSource("events")
    void publishesTheGoldenExample(SignalEvent event) throws IOException {
        // Given
        var signal = GoldenSignal.raised();

        // When
        var published = OutboxSignalEvents.translated(signal, event);

        // Then
        var written = EventJson.write(published.data());
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example(published.type()));
        assertThat(new EventContracts(getClass().getClassLoader()).violations(published.type(), written))
                .isEmpty();
        assertThat(written).doesNotContain("words", "market", "of-the-raiser");
        assertThat(published.key()).isEqualTo(GoldenSignal.ID.toString());
        assertThat(published.sequence()).isEqualTo(7);
        assertThat(published.topic()).isEqualTo("ethnomediation.signal-events");
        assertThat(published.time()).isEqualTo(event.stamp().recordedAt());
    }

    private static Stamp stamp(String moment, SignalState state, Optional<EscalationLevel> level) {
        return stamp(moment, moment, state, level);
    }

    private static Stamp stamp(
            String occurredAt, String recordedAt, SignalState state, Optional<EscalationLevel> level) {
        return new Stamp(
                7,
                Instant.parse(occurredAt),
                Instant.parse(recordedAt),
                "2026-1",
                Optional.empty(),
                GoldenSignal.standing(state, level));
    }

    private JsonNode example(String type) throws IOException {
        var file = "contracts/events/" + type.replace("kz.ethnomediation.", "") + ".example.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
