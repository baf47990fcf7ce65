package kz.ethnomediation.platform.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A file that is only appended to, a line for each head, forced to the disk. What makes it a witness is where it lies: on a
 * volume that the database's administrators cannot write, append-only where there is such a thing.
 */
public final class FileHeads implements HeadPublication {
    private final Path file;
    private long knownSize = -1;
    private Optional<Head> known = Optional.empty();

    public FileHeads(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<Head> last() {
        try {
            var size = Files.exists(file) ? Files.size(file) : 0;
            if (size != knownSize) {
                var all = read(file);
                known = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
                knownSize = size;
            }
            return known;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void publish(Head head) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // A line that a crash has torn off is ended first. It is no head, and its batch comes again.
            var start = channel.size() == 0 || endsALine() ? "" : "\n";
            var bytes = ByteBuffer.wrap((start + HeadLine.write(head) + "\n").getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                var _ = channel.write(bytes);
            }
            channel.force(true);
            known = Optional.of(head);
            knownSize = channel.size();
        } catch (IOException failure) {
            knownSize = -1;
            throw new UncheckedIOException(failure);
        }
    }

    private boolean endsALine() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            return channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
        }
    }

    /** All heads of a file, in their order; none where there is no file. Lines that a crash has torn off are passed over. */
    public static List<Head> read(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(HeadLine::parse).flatMap(Optional::stream).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
