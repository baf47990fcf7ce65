package kz.ethnomediation.cases.casework.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

    @ParameterizedTest
    @ValueSource(strings = {"wait=20", "Wait=20", "respond-async, wait=20", "wait=20; foo", "wait=\"20\""})
    void readsHowLongToWait(String header) {
        assertThat(Patience.of(header)).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=-1", "wait=99999", "await=20", "return=minimal"})
    void waitsNotForWhatItCannotRead(String header) {
        assertThat(Patience.of(header)).isZero();
    }

    @Test
    void readsItsOwnCursorsAndNoOthers() {
        var place = UUID.fromString("018f0000-0000-7000-8000-00000000a001");

        assertThat(Cursor.read(Cursor.of(place))).contains(place);
        assertThat(Cursor.read("AAAA")).isEmpty();
        assertThat(Cursor.read("%&")).isEmpty();
    }
}
