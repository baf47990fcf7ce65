package kz.ethnomediation.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.local.stack.Ports;
import kz.ethnomediation.local.stack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journey works as printed: what the README tells a newcomer to type is typed, only the ports are others. */
class ReadmeJourneyIT {
    private static final String HEADING = "A journey in six calls";
    private static final long SECONDS = 600;

    @TempDir
    private Path folder;

    @Test
    void worksAsPrinted() throws Exception {
        // Given
        var path = Path.of("..", "README.md");
        var blocks = new Readme(path).shellBlocks(HEADING);
        assertThat(blocks).as("shell blocks under \"%s\"", HEADING).isNotEmpty();
        var script = onPortsOf(RunningStack.settings().ports(), String.join("\n", blocks));
        var output = folder.resolve("output");
        // When
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var ended = shell.waitFor(SECONDS, TimeUnit.SECONDS);
        shell.destroyForcibly();
        // Then
        var said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(shell.exitValue()).as(said).isZero();
        assertThat(said).doesNotContain("urn:ethnomediation:problem:");
        var answers = said.strip().lines().toList();
        assertThat(answers).as("appeal, case, appeal, report, receipt").hasSize(5);
        assertThat(answers.get(2)).contains("\"status\":\"CLOSED\"");
        assertThat(registered(answers.get(3))).as(said).isPositive();
        assertThat(answers.getLast()).contains("\"genuine\":true");
    }

    private static long registered(String report) throws IOException {
        return new ObjectMapper()
                .readTree(report)
                .path("republic")
                .path("registered")
                .asLong();
    }

    private static String onPortsOf(Ports actual, String text) {
        var usual = Ports.usual();
        var script = moved(text, usual.keycloak(), actual.keycloak());
        for (var service : Service.values()) {
            script = moved(script, usual.of(service), actual.of(service));
        }
        return script;
    }

    private static String moved(String text, int usual, int actual) {
        return text.replaceAll("(localhost|127\\.0\\.0\\.1):" + usual + "\\b", "$1:" + actual);
    }
}
