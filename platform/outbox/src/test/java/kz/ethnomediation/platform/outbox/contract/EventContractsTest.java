package kz.ethnomediation.platform.outbox.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.contract.EventJson.MalformedJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractsTest {
    @Test
    void namesThePlaceAndTheKeywordOfAViolation() {
        assertThat(Probe.CONTRACTS.violations(
                        Probe.TYPE,
                        "{\"effectiveOn\":\"yesterday\",\"recordedAt\":\"2026-03-02T05:00:00Z\",\"count\":\"Айгуль\"}"))
                .containsExactlyInAnyOrder("/effectiveOn format", "/count type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kz.ethnomediation.probe.unheard.v1",
                "kz.ethnomediation.../../application.v1",
                "kz.ethnomediation.probe.counted",
                "probe.counted.v1",
                ""
            })
    void knowsNoOtherType(String type) {
        assertThat(Probe.CONTRACTS.knows(type)).isFalse();
    }

    @Test
    void writesDatesAsTextAndLeavesOutWhatIsAbsent() throws MalformedJson {
        // When
        var text = EventJson.write(new Sample(LocalDate.parse("2026-03-02"), Instant.EPOCH, null, Optional.empty()));
        // Then
        assertThat(text).isEqualTo("{\"on\":\"2026-03-02\",\"at\":\"1970-01-01T00:00:00Z\"}");
        assertThat(EventJson.read(EventJson.parse(text.getBytes(StandardCharsets.UTF_8)), Sample.class)
                        .on())
                .isEqualTo(LocalDate.parse("2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "{\"a\":1,\"a\":2}", "nothing"})
    void readsNothingThatIsNotOneStrictValue(String text) {
        assertThatThrownBy(() -> EventJson.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedJson.class)
                .hasNoCause();
    }

    record Sample(LocalDate on, Instant at, @Nullable String note, Optional<String> district) {}
}
