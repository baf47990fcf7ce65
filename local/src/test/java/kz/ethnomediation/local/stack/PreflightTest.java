package kz.ethnomediation.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @Test
    void saysWhichPortIsTakenAndWhatItIsNeededFor() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> Preflight.checkPort("Kafka", taken.getLocalPort()))
                    .withMessage(
                            "port %d, needed for Kafka, is taken by another program: stop that one and try again",
                            taken.getLocalPort());
        }
    }

    @Test
    void noticesAProgramThatListensOnEveryAddress() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> Preflight.checkPort("reporting", taken.getLocalPort()));
        }
    }

    @Test
    void letsFreePortsPass() {
        assertThatCode(() -> Preflight.checkPort("Keycloak", Ports.free().keycloak()))
                .doesNotThrowAnyException();
    }

    @Test
    void saysThatTheDiskIsFull(@TempDir Path folder) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Preflight.checkSpace(folder, Long.MAX_VALUE))
                .withMessageStartingWith("the disk is full: ")
                .withMessageContaining(folder.toString());
    }
}
