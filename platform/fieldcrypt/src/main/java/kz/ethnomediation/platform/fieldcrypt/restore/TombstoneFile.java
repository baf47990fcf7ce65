package kz.ethnomediation.platform.fieldcrypt.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.Tombstone;

/**
 * A file that is only appended to, forced to the disk: {@code 1 <service> <ring or -> <kind> <id> <when>} on each line. It
 * belongs on another volume than the database and its backups, or it is set back together with them.
 */
public final class TombstoneFile {
    private static final String FORMAT = "1";
    private static final String NO_RING = "-";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int FIELDS = 6;

    private final Path file;
    private final String service;

    /** @param service whose they are; no other service reads them */
    public TombstoneFile(Path file, String service) {
        this.file = file;
        this.service = service;
    }

    /**
     * All of them in the order of the file; none where there is no file. A line that a crash has torn off is passed over.
     *
     * @throws IllegalStateException where the file is another service's, whose owners may have the same ids, or none of this
     *     kind at all
     */
    public List<RingTombstone> read() {
        var lines = lines();
        var read = new ArrayList<RingTombstone>();
        lines.forEach(line -> parse(line).ifPresent(read::add));
        if (read.isEmpty() && lines.size() > 1) {
            throw refused("holds no tombstone");
        }
        return read;
    }

    /** Returns when they are on the disk. */
    public void add(List<RingTombstone> tombstones) {
        var lines = new StringBuilder();
        tombstones.forEach(tombstone -> lines.append(line(tombstone)).append('\n'));
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = channel.size();
            var bytes = ByteBuffer.wrap(((isTorn(channel) ? "\n" : "") + lines).getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<RingTombstone> parse(String line) {
        var fields = SPACE.split(line, -1);
        if (fields.length != FIELDS || !fields[0].equals(FORMAT)) {
            return Optional.empty();
        }
        if (!fields[1].equals(service)) {
            throw refused("is of another service");
        }
        try {
            var owner = new KeyOwner(fields[3], UUID.fromString(fields[4]));
            var ring = fields[2].equals(NO_RING) ? RingTombstone.OWN : fields[2];
            return Optional.of(new RingTombstone(ring, new Tombstone(owner, Instant.parse(fields[5]))));
        } catch (IllegalArgumentException | DateTimeException torn) {
            return Optional.empty();
        }
    }

    private String line(RingTombstone tombstone) {
        var ring = tombstone.ring().equals(RingTombstone.OWN) ? NO_RING : tombstone.ring();
        var owner = tombstone.tombstone().owner();
        return String.join(
                " ",
                FORMAT,
                service,
                ring,
                owner.kind(),
                owner.id().toString(),
                tombstone.tombstone().at().toString());
    }

    private static boolean isTorn(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }

    private static IllegalStateException refused(String why) {
        return new IllegalStateException(
                "The service does not start: its file of tombstones " + why + ". See platform/fieldcrypt/README.md.");
    }
}
