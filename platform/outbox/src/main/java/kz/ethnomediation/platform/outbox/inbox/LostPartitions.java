package kz.ethnomediation.platform.outbox.inbox;

import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/** Forgets the retries of partitions that another instance reads from now on. */
record LostPartitions(PartitionRetries retries) implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        retries.forget(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        retries.forget(partitions);
    }
}
