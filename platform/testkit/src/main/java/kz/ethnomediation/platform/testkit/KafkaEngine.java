package kz.ethnomediation.platform.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft, one node that is broker and controller) in this JVM, on the loopback only.
 * Port and data survive {@link #stop()} and {@link #resume()}, so that a test can take the broker away and give it back.
 */
public final class KafkaEngine implements AutoCloseable {

    /** A system property for each broker: the one thing that class loaders share. */
    private static final String RUNNING = "ethnomediation.testkit.broker.";

    private static final int NODE = 1;
    private static final long ADMIN_SECONDS = 30;
    /** Kept here because a logger that nobody holds loses its level. */
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("kafka"), Logger.getLogger("org.apache.kafka"), Logger.getLogger("state.change.logger"));

    private final int port;
    private final Path directory;
    private final boolean temporary;
    private @Nullable KafkaRaftServer server;

    private KafkaEngine(int port, Path directory, boolean temporary) {
        this.port = port;
        this.directory = directory;
        this.temporary = temporary;
    }

    /**
     * How a broker is started.
     *
     * @param port the port to listen on, 0 for a free one
     * @param directory where the logs are kept, null for a directory that is deleted on close
     */
    public record Options(int port, @Nullable Path directory) {
        /** A free port, and data that is gone after {@link KafkaEngine#close()}. */
        public static Options temporary() {
            return new Options(0, null);
        }

        /** Data that outlives the broker. */
        public static Options kept(Path directory) {
            return new Options(0, directory);
        }

        /** The same on a fixed port. */
        public Options onPort(int fixedPort) {
            return new Options(fixedPort, directory);
        }
    }

    /** Runs a broker as a process of its own: the arguments are the port and the directory of its data. */
    public static void main(String[] arguments) {
        var options = Options.kept(Path.of(arguments[1])).onPort(Integer.parseInt(arguments[0]));
        var engine = start(options);
        System.out.println("Kafka is ready on " + engine.bootstrapServers());
        engine.awaitStop();
    }

    /** Starts a broker and returns when it serves clients. */
    public static KafkaEngine start(Options options) {
        var given = options.directory();
        var directory = given == null ? Directories.temporary("kafka-engine") : given;
        var port = options.port() == 0 ? FreePort.next() : options.port();
        var engine = new KafkaEngine(port, directory, given == null);
        engine.resume();
        Runtime.getRuntime().addShutdownHook(new Thread(engine::close, "kafka-engine-shutdown"));
        return engine;
    }

    /** Starts a broker on a free port, whose data is gone after {@link #close()}. */
    public static KafkaEngine start() {
        return start(Options.temporary());
    }

    /** Starts the broker again after {@link #stop()}, on the same port and with the same data. */
    public synchronized void resume() {
        if (server != null) {
            return;
        }
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        var settings = settings();
        format();
        var starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        starting.startup();
        server = starting;
        var _ = System.setProperty(RUNNING + port, bootstrapServers());
    }

    /** Takes the broker away; port and data stay. */
    public synchronized void stop() {
        var running = server;
        if (running == null) {
            return;
        }
        server = null;
        var _ = System.clearProperty(RUNNING + port);
        running.shutdown();
        running.awaitShutdown();
    }

    /** Where clients connect to the brokers that run in this JVM now, by whichever class loader they were started. */
    public static List<String> bootstrapServersOfRunning() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(RUNNING))
                .map(System::getProperty)
                .toList();
    }

    /** Where clients connect, {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Makes the topics that are not there yet. */
    public void createTopics(Collection<String> names, int partitions) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            var topics = names.stream()
                    .map(name -> new NewTopic(name, partitions, (short) 1))
                    .toList();
            for (var result : admin.createTopics(topics).values().values()) {
                var _ = result.get(ADMIN_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failure);
            }
        } catch (TimeoutException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public synchronized void close() {
        stop();
        if (temporary) {
            Directories.delete(directory);
        }
    }

    private void awaitStop() {
        var running = server;
        if (running != null) {
            running.awaitShutdown();
        }
    }

    private Map<String, String> settings() {
        var controllerPort = FreePort.next();
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", directory.toAbsolutePath().toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("controlled.shutdown.enable", "true"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));
    }

    private void format() {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.createDirectories(directory);
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(directory.toAbsolutePath().toString())
                    .setMetadataLogDirectory(
                            Optional.of(directory.toAbsolutePath().toString()))
                    .setControllerListenerName("CONTROLLER")
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
