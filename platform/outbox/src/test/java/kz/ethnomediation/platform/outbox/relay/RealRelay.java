package kz.ethnomediation.platform.outbox.relay;

import java.util.List;
import java.util.function.Consumer;
import kz.ethnomediation.platform.outbox.proof.Published;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** The relay that ships. */
record RealRelay(Transactions transactions, RecordingSink sink) implements TestRelay {
    @Override
    public void run() {
        publish(sink::send);
    }

    @Override
    public void runSlowly() {
        publish(sink::sendSlowly);
    }

    private void publish(Consumer<Published> topic) {
        var _ = new Sequencer(transactions, 500).moveBatch();
        try (var publisher = new Publisher(transactions, into(topic), 500)) {
            var _ = publisher.publishBatch();
        }
    }

    private static EventSink into(Consumer<Published> topic) {
        return new EventSink() {
            @Override
            public void send(List<LoggedEvent> events) {
                events.forEach(event -> topic.accept(new Published(event.key(), event.sequence(), event.feedSeq())));
            }

            @Override
            public void close() {}
        };
    }
}
