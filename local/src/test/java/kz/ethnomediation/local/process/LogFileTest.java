package kz.ethnomediation.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheLastErrorAheadOfWhatFollowsIt() throws IOException {
        var log =
                log("INFO up\nERROR first\nCaused by: java.net.BindException: Address in use\n\tat Some.where\nbye\n");
        assertThat(log.lastError()).isEqualTo("Caused by: java.net.BindException: Address in use");
    }

    @Test
    void fallsBackToTheLastLine() throws IOException {
        assertThat(log("one\ntwo\n\n").lastError()).isEqualTo("two");
        assertThat(log("").lastError()).isEqualTo("it wrote nothing");
        assertThat(new LogFile(folder.resolve("none")).lastError()).isEqualTo("it wrote nothing");
    }

    @Test
    void readsOnlyTheEndOfALongLog() throws IOException {
        var log = log("ERROR old\n" + "fine\n".repeat(50_000) + "last");
        assertThat(log.lastError()).isEqualTo("last");
        assertThat(log.says("old")).isFalse();
    }

    private LogFile log(String text) throws IOException {
        var path = folder.resolve("some.log");
        Files.writeString(path, text);
        return new LogFile(path);
    }
}
