package kz.ethnomediation.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 server on the loopback, run from the binaries that Maven brings.
 * It works without a container engine and as root; the superuser is {@code postgres} and needs no password.
 */
public final class PostgresEngine implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PostgresEngine.class.getName());
    /** The wrapper reports every start, and a crash as an error. Kept here because a logger that nobody holds loses its level. */
    private static final Logger WRAPPER = Logger.getLogger("io.zonky.test.db.postgres.embedded");

    private static final String RUNNING = "ethnomediation.testkit.postgres.";
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final Duration START_TIME = Duration.ofSeconds(60);
    private static final Duration CRASH_TIME = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final Path directory;
    private final boolean temporary;

    private PostgresEngine(EmbeddedPostgres server, Path directory, boolean temporary) {
        this.server = server;
        this.directory = directory;
        this.temporary = temporary;
    }

    /**
     * How a server is started.
     *
     * @param port the port to listen on, 0 for a free one
     * @param directory where data and log are kept, null for a directory that is deleted on close
     * @param durable false trades safety against a power failure for speed; a crash of the process loses nothing either way
     */
    public record Options(int port, @Nullable Path directory, boolean durable) {
        /** A free port, and data that is gone after {@link PostgresEngine#close()}. */
        public static Options temporary() {
            return new Options(0, null, false);
        }

        /** Data that outlives the server: the next start on the same directory finds it. */
        public static Options kept(Path directory) {
            return new Options(0, directory, true);
        }

        /** The same on a fixed port. */
        public Options onPort(int fixedPort) {
            return new Options(fixedPort, directory, durable);
        }
    }

    /** Starts a server and returns when it answers. */
    public static PostgresEngine start(Options options) {
        WRAPPER.setLevel(Level.OFF);
        var given = options.directory();
        var directory = given == null ? Directories.temporary("postgres-engine") : given;
        var builder = EmbeddedPostgres.builder()
                .setPort(options.port() == 0 ? FreePort.next() : options.port())
                .setPGStartupWait(START_TIME)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("timezone", "UTC")
                // The binaries' wrapper would answer commits before they are written: a crash must lose nothing.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", options.durable() ? "on" : "off")
                .setServerConfig("full_page_writes", options.durable() ? "on" : "off");
        try {
            Files.createDirectories(directory);
            var log = Redirect.appendTo(directory.resolve("server.log").toFile());
            var server = builder.setDataDirectory(directory.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
            var engine = new PostgresEngine(server, directory, given == null);
            Runtime.getRuntime().addShutdownHook(new Thread(engine::close, "postgres-engine-shutdown"));
            var _ = System.setProperty(RUNNING + engine.port(), engine.jdbcUrl("postgres"));
            return engine;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Makes a database with the two roles of a service: {@code <name>_owner} owns it, {@code <name>_app} may only connect.
     * Both passwords equal the role's name. A database that is there already is left as it is.
     */
    public void createDatabase(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        if (exists(name)) {
            return;
        }
        for (var statement : List.of(
                "create role %1$s_owner login password '%1$s_owner'",
                "create role %1$s_app login password '%1$s_app'",
                "create database %1$s owner %1$s_owner",
                "revoke all on database %1$s from public",
                "grant connect on database %1$s to %1$s_app")) {
            execute("postgres", statement.formatted(name));
        }
    }

    /** Runs one statement as superuser: for tests that need what neither role of a service may do. */
    public void execute(String database, String statement) {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var work = connection.createStatement()) {
            var _ = work.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The JDBC address of one database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** The addresses of the servers that run in this JVM, whichever class loader has started them; each of its first database. */
    public static List<String> jdbcUrlsOfRunning() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(RUNNING))
                .map(System::getProperty)
                .toList();
    }

    /** The port on which the server listens. */
    public int port() {
        return server.getPort();
    }

    /** Ends the server without a checkpoint and without waiting for anyone ("immediate" shutdown), then releases the directory. */
    public void crash() {
        try {
            var postmaster = Files.readAllLines(directory.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip();
            var process = ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow();
            var signal =
                    new ProcessBuilder("kill", "-QUIT", postmaster).inheritIO().start();
            if (signal.waitFor() != 0) {
                throw new IllegalStateException("PostgreSQL could not be stopped");
            }
            var ended = process.onExit().get(CRASH_TIME.toSeconds(), TimeUnit.SECONDS);
            LOG.log(Level.FINE, "PostgreSQL {0} ended", ended.pid());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
        close();
    }

    @Override
    public synchronized void close() {
        var _ = System.clearProperty(RUNNING + port());
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (temporary) {
            Directories.delete(directory);
        }
    }

    private boolean exists(String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
