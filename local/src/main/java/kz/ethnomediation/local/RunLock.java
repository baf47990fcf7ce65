package kz.ethnomediation.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.local.stack.StartFailure;

/**
 * Held by the one launcher that works in a folder; the operating system releases it however that launcher ends.
 * The file holds the launcher's number for {@code ./run}, which must not build under it.
 */
final class RunLock {
    /** Kept reachable: a channel that is collected loses its lock. */
    private static final List<FileChannel> HELD = new ArrayList<>();

    private RunLock() {}

    /** Takes the lock for as long as this process lives. */
    static void take(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StartFailure("it is running already in this folder: stop that one with Ctrl-C first");
            }
            HELD.add(channel);
            channel.truncate(0);
            var pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
            var _ = channel.write(ByteBuffer.wrap(pid));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
