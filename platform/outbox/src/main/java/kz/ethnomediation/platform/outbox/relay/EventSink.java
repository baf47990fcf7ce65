package kz.ethnomediation.platform.outbox.relay;

import java.util.List;

/** Where the publisher sends the log. */
interface EventSink extends AutoCloseable {
    /**
     * Sends all in this order and returns when all are acknowledged.
     *
     * <p>It throws where that did not happen; of each key any prefix may have arrived then, and nothing behind it will.
     */
    void send(List<LoggedEvent> events);

    @Override
    void close();
}
