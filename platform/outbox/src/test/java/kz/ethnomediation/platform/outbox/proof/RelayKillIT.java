package kz.ethnomediation.platform.outbox.proof;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.ethnomediation.platform.outbox.Engines;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL at random points, at full speed: nothing is lost, nothing comes from nowhere, every key keeps its order. */
class RelayKillIT {
    private static final int KILLS = 5;
    private static final int LEAST_COMMITS = 50;
    private static final int MOST_COMMITS = 1_500;

    private static final String BACKWARDS = """
            select count(*) from
              (select logged_at < lag(logged_at) over (order by feed_seq) as back from event_log) as steps
            where back
            """;

    @TempDir
    private Path directory;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final String topic = Engines.name("killed");
    private final OutboxDatabase database = OutboxDatabase.create();

    @BeforeEach
    void prepare() {
        database.asOwner(Writer.TABLE);
        Engines.kafka().createTopics(List.of(topic), 6);
    }

    @Test
    void losesNothingWhenTheServiceIsKilled() {
        try (var service = service("only")) {
            for (var kill = 0; kill < KILLS; kill++) {
                service.awaitCommits(commits());
                service.kill();
                service.restart();
            }
            service.awaitCommits(commits());
            service.kill();
            judge("one instance", service.journalled());
        }
    }

    @Test
    void keepsTheOrderOfEveryKeyWithTwoInstancesWhileOneAndTheOtherIsKilled() {
        try (var first = service("first");
                var second = service("second")) {
            for (var kill = 0; kill < KILLS; kill++) {
                var victim = kill % 2 == 0 ? first : second;
                first.awaitCommits(LEAST_COMMITS);
                second.awaitCommits(LEAST_COMMITS);
                victim.awaitCommits(commits());
                victim.kill();
                victim.restart();
            }
            first.kill();
            second.kill();
            var acknowledged = new HashSet<>(first.journalled());
            acknowledged.addAll(second.journalled());
            judge("two instances", acknowledged);
        }
    }

    private KillableService service(String name) {
        return new KillableService(
                database, Engines.kafka().bootstrapServers(), topic, directory, name, random.nextLong());
    }

    private int commits() {
        return random.nextInt(LEAST_COMMITS, MOST_COMMITS);
    }

    private void judge(String what, Set<String> acknowledged) {
        try (var _ = new RunningRelay(database.transactions(), Engines.kafka().bootstrapServers())) {
            await().until(this::isDrained);
        }
        var records = TopicReader.records(Engines.kafka().bootstrapServers(), topic);
        var published = TopicReader.published(records);
        System.out.printf(
                "%s, seed %d: %d kills, %d commits answered, %d in the log, %d records in the topic%n",
                what,
                seed,
                KILLS,
                acknowledged.size(),
                database.number("select count(*) from event_log"),
                published.size());
        assertThat(DeliveryChecker.check(acknowledged, History.stored(database), published))
                .as("seed %d", seed)
                .isEmpty();
        var known = new HashSet<>(database.texts("select event_id::text from event_log"));
        assertThat(records).allMatch(record -> known.contains(TopicReader.header(record, "ce_id")));
        assertThat(database.number("select max(feed_seq) - count(*) + min(feed_seq) - 1 from event_log"))
                .isZero();
        assertThat(database.number(BACKWARDS)).isZero();
    }

    private boolean isDrained() {
        return database.number("select count(*) from outbox") == 0
                && database.number("select last_feed_seq from publisher_position")
                        == database.number("select last_feed_seq from event_log_head");
    }
}
