package kz.ethnomediation.local.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A broker as a process of its own, with all topics. Arguments: port, directory. */
public final class KafkaProcess {
    /** What it writes when the topics are there. */
    public static final String READY = "kafka is ready";

    private static final long SECONDS = 60;

    private KafkaProcess() {}

    /** Runs until it is told to end. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException, TimeoutException {
        var options = KafkaEngine.Options.kept(Path.of(arguments[1])).onPort(Integer.parseInt(arguments[0]));
        try (var engine = KafkaEngine.start(options)) {
            createTopics(engine.bootstrapServers());
            System.out.println(READY + " on " + engine.bootstrapServers());
            Thread.currentThread().join();
        }
    }

    private static void createTopics(String bootstrapServers)
            throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            var missing = Topics.all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            var _ = admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
        }
    }
}
