package kz.ethnomediation.registry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentifiersTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");

    private final Identifiers identifiers = new TimeOrderedIdentifiers(InstantSource.fixed(NOW));

    @Test
    void makesVersionSevenWithTheMomentInFront() {
        var id = identifiers.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void neverMakesTheSameTwice() {
        assertThat(java.util.stream.Stream.generate(identifiers::next).limit(1_000))
                .doesNotHaveDuplicates();
    }
}
