package kz.ethnomediation.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadLineTest {
    private static final Head FIRST = head(1, 1, 3);
    private static final Head SECOND = head(2, 4, 4);

    @TempDir
    Path directory;

    @Test
    void readsWhatItWrites() {
        assertThat(HeadLine.parse(HeadLine.write(FIRST))).contains(FIRST);
    }

    @Test
    void takesNoLineThatIsTornOffAnywhere() {
        var line = HeadLine.write(FIRST);
        assertThat(IntStream.range(0, line.length()).mapToObj(end -> HeadLine.parse(line.substring(0, end))))
                .allMatch(head -> head.isEmpty());
    }

    @Test
    void writesAgainBehindATornLine() throws IOException {
        var file = directory.resolve("heads");
        new FileHeads(file).publish(FIRST);
        var line = HeadLine.write(SECOND);
        Files.writeString(file, Files.readString(file) + line.substring(0, line.length() - 3));

        var heads = new FileHeads(file);
        assertThat(heads.last()).contains(FIRST);
        heads.publish(SECOND);

        assertThat(FileHeads.read(file)).containsExactly(FIRST, SECOND);
        assertThat(heads.last()).contains(SECOND);
        assertThat(Files.readString(file)).endsWith("\n");
    }

    @Test
    void hashesNoTwoRowsAlike() {
        assertThat(List.of(
                        new Framed("k").text("ab").text("c").done(),
                        new Framed("k").text("a").text("bc").done(),
                        new Framed("k").text("abc").done(),
                        new Framed("k").text("abc").text(null).done(),
                        new Framed("k").text("abc").text("").done(),
                        new Framed("l").text("abc").done()))
                .doesNotHaveDuplicates();
    }

    private static Head head(long number, long first, long last) {
        var batch = Batch.closed(number, first, last, Instant.parse("2026-01-01T00:00:00.000001Z"), Hash.NONE);
        return new Head(
                "probe",
                batch,
                IntStream.rangeClosed((int) first, (int) last)
                        .map(position -> -position)
                        .boxed()
                        .toList());
    }
}
