package kz.ethnomediation.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kz.ethnomediation.local.engine.Postmaster;
import kz.ethnomediation.local.keycloak.KeycloakData;
import kz.ethnomediation.local.keycloak.KeycloakHome;
import kz.ethnomediation.local.process.Child;
import kz.ethnomediation.local.process.Children;
import kz.ethnomediation.local.process.PidFiles;
import kz.ethnomediation.local.process.ProcessEnd;

/**
 * The whole project running on one machine: PostgreSQL, Kafka, Keycloak and the four services, each a process of its own.
 * {@link #close()} may be called from any thread at any time, also while {@link #start()} is at work, and leaves nothing behind.
 */
public final class LocalStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Settings settings;
    private final Consumer<String> progress;
    private final Children children;

    /** A stack that is not started yet and tells its progress in short lines. */
    public LocalStack(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        var folders = settings.folders();
        this.children = new Children(folders.logs(), new PidFiles(folders.run()), PATIENCE);
    }

    /** Returns when everything is ready; the future completes with a line about the first process that dies after that. */
    public CompletableFuture<String> start() {
        Preflight.check(settings);
        prepareFolders();
        if (settings.issuer() == null) {
            prepareKeycloak();
        }
        var watched = new Startup(children, settings.folders(), progress).run(new Parts(settings).all());
        return children.firstDeath(watched).thenApply(this::describe);
    }

    /** Whether any process has been started so far. */
    public boolean started() {
        return children.any();
    }

    /** Ends a service as a crash would; the future of {@link #start()} completes with it. */
    public void kill(Service service) {
        children.kill(service.module());
    }

    /** Starts a service again that was killed; returns when it is ready. */
    public void restart(Service service) {
        var _ = new Startup(children, settings.folders(), progress).run(List.of(new Parts(settings).alone(service)));
    }

    /** What it was started with. */
    public Settings settings() {
        return settings;
    }

    /** Ends what a launcher that was killed left behind in these folders; returns how many processes that were. */
    public static int endLeftovers(Folders folders) {
        var servers = new Postmaster(folders.postgres()).running().stream().toList();
        var noted = new PidFiles(folders.run()).leftovers();
        ProcessEnd.of(noted, PATIENCE);
        ProcessEnd.of(servers, PATIENCE);
        return noted.size() + servers.size();
    }

    @Override
    public void close() {
        children.stop();
        ProcessEnd.of(
                new Postmaster(settings.folders().postgres()).running().stream().toList(), PATIENCE);
    }

    private String describe(Child dead) {
        return String.valueOf(Deaths.of(dead, "has ended", settings.folders()).getMessage());
    }

    private void prepareFolders() {
        var folders = settings.folders();
        try {
            Files.createDirectories(folders.postgres());
            Files.createDirectories(folders.kafka());
            Files.createDirectories(folders.heads());
            Files.createDirectories(folders.tombstones());
            Files.createDirectories(folders.logs());
            linkServerLog(folders.postgres(), folders.logs().resolve("postgres.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The database server writes a log beside its data; it belongs with the others. */
    private static void linkServerLog(Path data, Path log) throws IOException {
        var own = data.resolve("server.log");
        if (!Files.isSymbolicLink(own)) {
            Files.deleteIfExists(own);
            Files.createSymbolicLink(own, data.relativize(log));
        }
    }

    private void prepareKeycloak() {
        var home = new KeycloakHome(settings.keycloakHome(), Distribution.of(settings.folders()));
        if (!home.prepared()) {
            progress.accept(
                    "  keycloak           is unpacked and prepared, which happens once and takes half a minute");
            home.unpack();
        }
        var data = new KeycloakData(settings.folders().keycloak());
        if (!data.imported()) {
            data.prepareImport(home);
        }
    }
}
