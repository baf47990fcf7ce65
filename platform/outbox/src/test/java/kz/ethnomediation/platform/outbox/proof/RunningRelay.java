package kz.ethnomediation.platform.outbox.proof;

import java.time.Duration;
import java.util.Map;
import kz.ethnomediation.platform.outbox.relay.Publisher;
import kz.ethnomediation.platform.outbox.relay.RelayThread;
import kz.ethnomediation.platform.outbox.relay.Sequencer;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** Sequencer and publisher on their threads, as a service runs them. */
public final class RunningRelay implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final RelayThread sequencing;
    private final RelayThread publishing;
    private final Publisher publisher;

    /** Starts both. */
    public RunningRelay(Transactions transactions, String bootstrapServers) {
        var sequencer = new Sequencer(transactions, 500);
        publisher = new Publisher(transactions, Map.of("bootstrap.servers", bootstrapServers), "probe", 500);
        publishing = new RelayThread("publisher", publisher::publishBatch, INTERVAL);
        sequencing = new RelayThread("sequencer", () -> wakingPublisher(sequencer.moveBatch()), INTERVAL);
        sequencing.start();
        publishing.start();
    }

    /** Something was committed. */
    public void wake() {
        sequencing.wake();
    }

    @Override
    public void close() {
        sequencing.close();
        publishing.close();
        publisher.close();
    }

    private int wakingPublisher(int moved) {
        if (moved > 0) {
            publishing.wake();
        }
        return moved;
    }
}
