package kz.ethnomediation.platform.outbox.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Which partitions rest after an outage, and until when: longer each time, up to a bound. */
final class PartitionRetries {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int DOUBLINGS = 8;

    private final Duration longestPause;
    private final Map<TopicPartition, Rest> rests = new HashMap<>();

    PartitionRetries(Duration longestPause) {
        this.longestPause = longestPause;
    }

    private record Rest(int failures, long until) {}

    /** Lets the partition rest, and answers for how long. */
    Duration failed(TopicPartition partition) {
        var before = rests.get(partition);
        var failures = before == null ? 0 : Math.min(before.failures() + 1, DOUBLINGS);
        var doubled = FIRST_PAUSE.multipliedBy(1L << failures);
        var pause = doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
        rests.put(partition, new Rest(failures, System.nanoTime() + pause.toNanos()));
        return pause;
    }

    /** A record of the partition got through. */
    void succeeded(TopicPartition partition) {
        rests.remove(partition);
    }

    /** The partitions belong to another instance now. */
    void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(rests::remove);
    }

    /** The partitions that must not be read yet. */
    Set<TopicPartition> resting() {
        var now = System.nanoTime();
        return rests.entrySet().stream()
                .filter(entry -> entry.getValue().until() - now > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
