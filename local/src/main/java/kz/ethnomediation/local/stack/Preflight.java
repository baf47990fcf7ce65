package kz.ethnomediation.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is looked at before anything is started. */
final class Preflight {
    private static final long NEEDED_MEGABYTES = 600;
    private static final long MEGABYTE = 1024 * 1024;

    private Preflight() {}

    static void check(Settings settings) {
        checkSpace(settings.folders().root(), NEEDED_MEGABYTES);
        settings.ports().named().forEach((purpose, port) -> {
            if (!(purpose.equals("Keycloak") && settings.issuer() != null)) {
                checkPort(purpose, port);
            }
        });
        for (var service : Service.values()) {
            var application = settings.folders().application(service);
            if (!Files.exists(application)) {
                throw new StartFailure("%s is not built: %s is missing"
                        .formatted(service.module(), settings.folders().shown(application)));
            }
        }
    }

    static void checkPort(String purpose, int port) {
        if (!free(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                || !free(new InetSocketAddress(port))) {
            throw new StartFailure("port %d, needed for %s, is taken by another program: stop that one and try again"
                    .formatted(port, purpose));
        }
    }

    static void checkSpace(Path folder, long megabytes) {
        var free = freeMegabytes(folder);
        if (free < megabytes) {
            throw new StartFailure("the disk is full: %d MB are free in %s, at least %d MB are needed"
                    .formatted(free, folder, megabytes));
        }
    }

    static long freeMegabytes(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean free(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
